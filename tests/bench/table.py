#!/usr/bin/env python3
"""Writes the tables of docs/performance.md: the whole program, each stage, and the two learned fields.

usage: table.py NEWSMODEL NEWSMODEL_BENCH

The texts are those of examples/articles, or of the folder that NEWSMODEL_BENCH_TEXTS names.
"""
import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEXTS = pathlib.Path(os.environ.get("NEWSMODEL_BENCH_TEXTS") or ROOT / "examples" / "articles")
RUNS = 5  # the fastest counts: others may use the machine too
FLOOR = "floor_counting_words"


def most_memory(process):
    """The most memory that a process had, in MiB. Asked while it runs: what is told afterwards counts its parent's too."""
    most = 0
    while process.poll() is None:
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
        if "newsmodel" in status.partition("\n")[0] and (found := re.search(r"VmHWM:\s+(\d+) kB", status)):
            most = max(most, int(found[1]) / 1024)
        time.sleep(0.01)
    return most


def run_program(program, path):
    """Seconds of processor time at the fastest, and the most memory in MiB, of `--json` over a file of JSON lines."""
    command = [program, "--json", path]
    fastest = float("inf")
    for _ in range(RUNS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        fastest = min(fastest, after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        return fastest, most_memory(process)


def program_table(program):
    texts = [path.read_text() for path in sorted(TEXTS.glob("*.txt"))]
    lines = [json.dumps({"id": str(number), "text": text}) + "\n" for number, text in enumerate(texts)]
    print("| `newsmodel --json` over | MB | seconds | MB/s | memory, MiB |\n| --- | ---: | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "articles.jsonl"
        for times in (0, 100, 400):
            path.write_text("".join(lines * times))
            size = sum(len(text.encode()) for text in texts) * times / 1e6
            seconds, memory = run_program(program, path)
            if times:
                count, speed = len(texts) * times, size / seconds
                print(f"| {count:,} articles | {size:.1f} | {seconds:.2f} | {speed:.1f} | {memory:.1f} |")
            else:
                print(f"| nothing | 0 | {seconds:.3f} | | |")


def stage_tables(bench):
    options = ["--benchmark_format=json", f"--benchmark_repetitions={RUNS}", "--benchmark_min_time=0.2"]
    run = subprocess.run([bench, *options], capture_output=True, text=True, check=True)
    fastest = {}
    for one in json.loads(run.stdout)["benchmarks"]:
        name = one["name"]
        if one["run_type"] == "iteration" and (name not in fastest or one["cpu_time"] < fastest[name]["cpu_time"]):
            fastest[name] = one
    floor = fastest[FLOOR]["cpu_time"]

    print("\n| stage | MB/s | ns a token | times the floor |\n| --- | ---: | ---: | ---: |")
    fields = []
    for name, one in fastest.items():
        if "a_lookup" in one:
            fields.append(one)
            continue
        shown = "counting words: the floor" if name == FLOOR else name
        speed, times = one["bytes_per_second"] / 1e6, one["cpu_time"] / floor
        print(f"| {shown} | {speed:,.1f} | {one['a_token'] * 1e9:.1f} | {times:,.1f} |")

    print("\n| field | look-ups a token | ns each | MB/s |\n| --- | ---: | ---: | ---: |")
    for one in fields:
        shown = one["name"].replace("_", ", ").replace("lookups", "look-ups")
        speed = one["bytes_per_second"] / 1e6
        print(f"| {shown} | {one['lookups_a_token']:.1f} | {one['a_lookup'] * 1e9:.2f} | {speed:,.1f} |")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program_table(sys.argv[1])
    stage_tables(sys.argv[2])


if __name__ == "__main__":
    main()

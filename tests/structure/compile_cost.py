#!/usr/bin/env python3
"""Checks what each public header costs whoever includes it: the lines that the compiler proper has to read.

usage: compile_cost.py PROJECT COMPILER [OPTION...]            checks the lines
       compile_cost.py --table PROJECT COMPILER [OPTION...]    writes the table in docs/compilers.md, seconds included

Lines, unlike seconds, are the same on each machine; a header that grows past its budget now includes something heavy.
Most are the standard library's, and each of those has its own size: elsewhere than on GCC 12 they are shown, not judged.
"""
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

# The public headers, which are those at the root: a new one needs a budget.
BUDGETS = {
    "newsmodel/article.hpp": 80_000,
    "newsmodel/format.hpp": 55_000,
    "newsmodel/json.hpp": 105_000,
    "newsmodel/model.hpp": 30_000,
    "newsmodel/version.hpp": 10,
}
PROGRAM = "tests/consumers/program.cpp"  # what the table says of a whole program
RUNS = 5  # the fastest counts: others use the machine too


def preprocessed_lines(compiler, header):
    """(lines, complaints) of one header."""
    run = subprocess.run([*compiler, "-E", "-P", "-x", "c++", str(header)], capture_output=True, check=False)
    return run.stdout.count(b"\n"), run.stderr.decode()


def check(project, compiler):
    """Whether some public header is missing or past its budget."""
    version = subprocess.run([compiler[0], "-dumpversion"], capture_output=True, text=True, check=True).stdout.strip()
    judged, failed = version.split(".")[0] == "12", False
    for path in sorted((project / "include" / "newsmodel").glob("*.hpp")):
        header = f"newsmodel/{path.name}"
        budget = BUDGETS.get(header, 0)
        lines, complaints = preprocessed_lines(compiler, path)
        met = not complaints and (lines <= budget or not judged)
        failed |= not met
        print(f"include/{header}:1: {lines:,} lines preprocessed, budget {budget:,}{'' if met else ': TOO MUCH'}")
        sys.stdout.write(complaints)
    return failed


def seconds(*commands):
    """The processor time of each command, at its fastest; they take turns, so that all meet what else the machine does."""
    fastest = [float("inf")] * len(commands)
    for _ in range(RUNS):
        for at, command in enumerate(commands):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run(command, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            spent = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
            fastest[at] = min(fastest[at], spent)
    return fastest


def write_stand_ins(project, folder):
    """Headers of one word each, for a folder that is searched before include/, in place of all trained weights."""
    array = re.compile(r"inline constexpr char32_t (\w+)\[\]\{")
    for path in (project / "include" / "newsmodel" / "en").glob("*.hpp"):
        if found := array.search(path.read_text(encoding="utf-8")):
            stand_in = folder / "newsmodel" / "en" / path.name
            stand_in.parent.mkdir(parents=True, exist_ok=True)
            stand_in.write_text("#pragma once\n"
                                f"namespace newsmodel::en {{ inline constexpr char32_t {found[1]}[]{{0}}; }}\n")


def table(project, compiler):
    print("| header | lines preprocessed | seconds |\n| --- | ---: | ---: |")
    for header in BUDGETS:
        path = project / "include" / header
        lines, _ = preprocessed_lines(compiler, path)
        spent, = seconds([*compiler, "-fsyntax-only", "-x", "c++", str(path)])
        print(f"| `<{header}>` | {lines:,} | {spent:.1f} |")
    print("\n| the program | seconds | without weights | object code and data, KiB |\n| --- | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        made = folder / "program.o"
        write_stand_ins(project, folder)
        for level in ("-O0", "-O2"):
            rest = [level, "-c", str(project / PROGRAM), "-o", str(made)]
            without, spent = seconds([compiler[0], f"-I{folder}", *compiler[1:], *rest], [*compiler, *rest])
            size = subprocess.run(["size", made], capture_output=True, text=True, check=True).stdout
            code, data, zeroed = map(int, size.splitlines()[1].split()[:3])
            print(f"| at {level} | {spent:.1f} | {without:.1f} | {(code + data + zeroed) // 1024:,} |")


def main():
    arguments = sys.argv[1:]
    if arguments[0] == "--table":
        return table(pathlib.Path(arguments[1]), arguments[2:])
    return check(pathlib.Path(arguments[0]), arguments[1:])


if __name__ == "__main__":
    sys.exit(main())

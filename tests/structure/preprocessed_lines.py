#!/usr/bin/env python3
"""Checks what a header costs whoever includes it: the lines that the compiler proper has to read.

usage: preprocessed_lines.py PROJECT COMPILER [OPTION...]

Lines, unlike seconds, are the same on each machine; a header that grows past its budget now includes something heavy.
Most are the standard library's, and each of those has its own size: elsewhere than on GCC 12 they are shown, not judged.
"""
import pathlib
import subprocess
import sys

BUDGETS = {"newsmodel/model.hpp": 30_000, "newsmodel/article.hpp": 80_000}


def main():
    project, compiler = pathlib.Path(sys.argv[1]), sys.argv[2:]
    version = subprocess.run([compiler[0], "-dumpversion"], capture_output=True, text=True, check=True).stdout.strip()
    judged, failed = version.split(".")[0] == "12", False
    for header, budget in BUDGETS.items():
        run = subprocess.run([*compiler, "-E", "-P", "-x", "c++", str(project / "include" / header)],
                             capture_output=True, check=False)
        lines = run.stdout.count(b"\n")
        met = run.returncode == 0 and (lines <= budget or not judged)
        failed |= not met
        print(f"include/{header}:1: {lines:,} lines preprocessed, budget {budget:,}{'' if met else ': TOO MUCH'}")
        sys.stdout.write(run.stderr.decode())
    return failed


if __name__ == "__main__":
    sys.exit(main())

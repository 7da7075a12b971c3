#!/usr/bin/env python3
"""Checks that a file does not compile, and that the compiler's message says what the file's first line expects.

usage: check_message.py FILE.cpp COMPILER [OPTION...]

The first line is "// expect: PART OF THE MESSAGE", or "// control" in a file that must compile.
"""
import os
import pathlib
import re
import subprocess
import sys


def main():
    source, compiler = pathlib.Path(sys.argv[1]), sys.argv[2:]
    first_line = source.read_text().split("\n", 1)[0]
    expected = re.fullmatch(r"// expect: (.+)", first_line)
    if not expected and first_line != "// control":
        return f"{source}:1: the first line must be '// expect: PART OF THE MESSAGE' or '// control'"

    # LC_ALL=C: the messages are compared in English.
    run = subprocess.run([*compiler, "-fsyntax-only", str(source)], capture_output=True, text=True,
                         env={**os.environ, "LC_ALL": "C"})
    compiles = run.returncode == 0
    if not expected:
        return None if compiles else f"{source}: the control must compile, but:\n{run.stderr}"
    if compiles:
        return f"{source}: it compiles, but must not: {expected[1]}"
    if expected[1] not in run.stderr:
        return f"{source}: it does not compile, but the message does not say '{expected[1]}':\n{run.stderr}"
    return None


if __name__ == "__main__":
    sys.exit(main())

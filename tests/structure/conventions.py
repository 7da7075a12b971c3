#!/usr/bin/env python3
"""Checks the form of headers and that each has its test.

usage: conventions.py PROJECT [ignored...]
"""
import pathlib
import re
import sys

LONGEST_HEADER = 300  # lines; the language data in en/ is exempt, and needs no test of its own
UNFINISHED = re.compile(r"\b(TODO|FIXME|HACK|XXX)\b")


def unfinished(lines):
    """(line number, complaint) for one source file."""
    for number, line in enumerate(lines, 1):
        if found := UNFINISHED.search(line):
            yield number, f"{found[0]}: finish it, or leave it out"


def header_form(name, lines, is_data):
    """(line number, complaint) for one header; `name` is its path from include/."""
    if not is_data and len(lines) > LONGEST_HEADER:
        yield LONGEST_HEADER, f"{len(lines)} lines, at most {LONGEST_HEADER}: one concept a header"
    guard = re.sub(r"[/.]", "_", name).upper() + "_INCLUDED"
    code = [(number, line) for number, line in enumerate(lines, 1) if line and not line.startswith("//")]
    code += [(len(lines), "")] * 2  # an empty header has no guard either
    for (number, line), wanted in zip(code, (f"#ifndef {guard}", f"#define {guard}")):
        if line != wanted:
            yield number, f"the guard reads: {wanted}"


def own_test(project, name):
    """(file, line number, complaint) where a header lacks its test, or the test does not include it first."""
    test = (project / "tests" / name.removeprefix("newsmodel/")).with_suffix(".cpp")
    shown = test.relative_to(project)
    if not test.exists():
        yield f"include/{name}", 1, f"no test at {shown}"
        return
    for number, line in enumerate(test.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#include"):
            if line != f"#include <{name}>":
                yield shown, number, f"the first include of a test is its header: <{name}>"
            return
    yield shown, 1, f"does not include its header: <{name}>"


def main():
    project = pathlib.Path(sys.argv[1])
    include = project / "include"
    complaints = []

    headers = sorted(include.rglob("*.hpp"))
    others = sorted(path for folder in ("examples", "tests") for path in (project / folder).rglob("*.[ch]pp"))
    for path in headers + others:
        shown = path.relative_to(project)
        lines = path.read_text(encoding="utf-8").splitlines()
        found = list(unfinished(lines))
        if path in headers:
            name = path.relative_to(include).as_posix()
            is_data = name.startswith("newsmodel/en/")
            found += header_form(name, lines, is_data)
            if not is_data:
                complaints += own_test(project, name)
        complaints += [(shown, number, complaint) for number, complaint in found]

    for shown, number, complaint in complaints:
        print(f"{shown}:{number}: {complaint}")
    if not complaints:
        print(f"{len(headers)} headers and {len(others)} other files in form")
    return len(complaints) > 0


if __name__ == "__main__":
    sys.exit(main())

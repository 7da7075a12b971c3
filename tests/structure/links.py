#!/usr/bin/env python3
"""Checks that what the documents link to exists, and that docs/index.md leads to each of them.

usage: links.py PROJECT
"""
import pathlib
import re
import sys

CODE = re.compile(r"`[^`]*`")
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


def links(page):
    """(line number, target) of each link to another file of the project."""
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        for target in LINK.findall(CODE.sub("", line)):
            if "://" not in target and not target.startswith("mailto:"):
                yield number, page.parent / target


def main():
    project = pathlib.Path(sys.argv[1]).resolve()
    docs = sorted((project / "docs").glob("*.md"))
    index = project / "docs" / "index.md"
    complaints = 0
    for page in [*sorted(project.glob("*.md")), *docs]:
        for number, target in links(page):
            if not target.exists():
                print(f"{page.relative_to(project)}:{number}: no file {target.relative_to(project)}")
                complaints += 1
    named = {target.resolve() for _, target in links(index)}
    for page in docs:
        if page != index and page not in named:
            print(f"docs/index.md:1: does not lead to {page.name}")
            complaints += 1
    if not complaints:
        print(f"{len(docs)} documents, all links lead somewhere")
    return complaints > 0


if __name__ == "__main__":
    sys.exit(main())

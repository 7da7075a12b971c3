#!/usr/bin/env python3
"""Compares measured figures with the floors that no change may go below.

usage: check_floors.py FLOORS.json FIGURES.json...

FLOORS.json holds one object of floors for each file of figures, named as the file is: {"polnear": {"attributed": 0.3}}.
Floors are raised when the library gets better, to a little below what it reaches, and never lowered.
"""
import json
import pathlib
import sys


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    floors = json.loads(pathlib.Path(sys.argv[1]).read_text())
    measured = {path.stem: json.loads(path.read_text()) for path in map(pathlib.Path, sys.argv[2:])}

    passed = failed = 0
    for corpus in sorted(measured.keys()):
        print(corpus)
        figures, wanted = measured.get(corpus, {}), floors.get(corpus, {})
        # A floor without its figure is a figure of 0: a renamed key does not switch a check off.
        for name in list(figures) + [name for name in wanted if name not in figures]:
            figure, floor = figures.get(name, 0), wanted.get(name)
            verdict = ""
            if floor is not None:
                met = figure >= floor
                passed, failed = passed + met, failed + (not met)
                verdict = f"  floor {floor:<6}  {'ok' if met else 'TOO LOW'}"
            print(f"  {name:22}{figure:<8}{verdict}")
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())

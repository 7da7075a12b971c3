#!/usr/bin/env python3
"""Checks who includes whom: the data flows one way, and what is heavy stays where it is wanted.

usage: layering.py PROJECT [ignored...]
"""
import pathlib
import re
import sys

# The order of the stages. A header includes those of its own stage and of earlier ones.
STAGES = ["core", "lexicon", "learn", "text", "syntax", "mention", "attribution", "speaker", "position", "analysis", "output"]

# The English pack is data beside the stages: it fills the shapes of these, and only the front door joins it with the rest.
PACK, PACK_INCLUDES, PACK_INCLUDED_BY = "en", {"core", "lexicon", "learn", "en"}, {"article.hpp"}

# Headers at the root are fronts for programs, not for stages; the version is for everyone.
FOR_EVERYONE = {"version.hpp"}

# Dependencies that only some may include, by what their path begins with.
ONLY_IN = {
    "fmt/": {"output", "format.hpp"},
    "nlohmann/": {"output", "json.hpp"},
}
# Never included: what costs too much to compile, or is not in every version.
NEVER = {
    "regex": "it costs half a second a unit",
    "range/v3/all.hpp": "include the granular header",
    "range/v3/view.hpp": "include the granular header",
    "range/v3/core.hpp": "include the granular header",
    "fmt/core.h": "include fmt/format.h: {fmt} 11 moved format there",
    "iostream": "a library does not print",
}
# Fronts that stay light: not even through what they include.
NOT_THROUGH = {
    "model.hpp": ("range/", "fmt/", "nlohmann/", "newsmodel/en/"),
    "article.hpp": ("fmt/", "nlohmann/"),
}

INCLUDE = re.compile(r"""\s*#\s*include\s*([<"])([^>"]+)[>"]""")


def includes_of(path):
    """(line number, path, whether between angle brackets) for each include of a header."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if found := INCLUDE.match(line):
            yield number, found[2], found[1] == "<"


def owner(header):
    """The stage of a header, or its own name where it stands at the root: `newsmodel/text/utf8.hpp` → `text`."""
    return header.split("/")[1]


def is_front(who):
    return who.endswith(".hpp")


def why_not(who, included):
    """Why `who` (a stage or a front) must not include a path; None where it may."""
    if included in NEVER:
        return NEVER[included]
    for prefix, users in ONLY_IN.items():
        if included.startswith(prefix) and who not in users:
            return f"only {' and '.join(sorted(users))} may"
    if not included.startswith("newsmodel/"):
        return None
    target = owner(included)
    if target in FOR_EVERYONE:
        return None
    if who == PACK:
        return None if target in PACK_INCLUDES else f"{PACK}/ is data: it includes only {', '.join(sorted(PACK_INCLUDES))}"
    if target == PACK:
        return None if who in PACK_INCLUDED_BY else f"only {', '.join(PACK_INCLUDED_BY)} joins {PACK}/ with the algorithms"
    if is_front(who):
        return None
    if is_front(target):
        return "a header at the root is for programs, not for stages"
    if STAGES.index(target) > STAGES.index(who):
        return f"{target} comes after {who}"
    return None


def cycles(graph):
    """Each way in which headers include one another in a circle."""
    done, path = set(), []

    def visit(header):
        if header in path:
            yield path[path.index(header):] + [header]
        elif header not in done:
            path.append(header)
            for _, included, _ in graph.get(header, ()):
                yield from visit(included)
            path.pop()
            done.add(header)

    for header in graph:
        yield from visit(header)


def trails(graph, start):
    """What a header includes, directly or not: path → the headers that lead there."""
    found, waiting = {}, [[start]]
    while waiting:
        trail = waiting.pop()
        for _, included, _ in graph.get(trail[-1], ()):
            if included not in found:
                found[included] = trail
                waiting.append(trail + [included])
    return found


def main():
    root = pathlib.Path(sys.argv[1]) / "include"
    graph = {path.relative_to(root).as_posix(): list(includes_of(path)) for path in sorted(root.rglob("*.hpp"))}
    complaints = []

    for header, includes in graph.items():
        who = owner(header)
        if not is_front(who) and who not in STAGES and who != PACK:
            complaints.append(f"include/{header}:1: the folder {who}/ has no place in the order of the stages")
            continue
        for line, included, angled in includes:
            if not angled:
                complaints.append(f'include/{header}:{line}: "{included}": write <newsmodel/...>, the path from include/')
            elif included.startswith("newsmodel/") and included not in graph:
                complaints.append(f"include/{header}:{line}: <{included}>: no such header")
            elif reason := why_not(who, included):
                complaints.append(f"include/{header}:{line}: <{included}>: {reason}")
    for circle in cycles(graph):
        complaints.append(f"include/{circle[0]}:1: includes itself: {' > '.join(circle)}")
    for front, prefixes in NOT_THROUGH.items():
        for included, trail in trails(graph, f"newsmodel/{front}").items():
            if included.startswith(prefixes):
                complaints.append(f"include/{trail[-1]}:1: {front} gets <{included}> through {' > '.join(trail)}")

    print("\n".join(complaints) or f"{len(graph)} headers in order")
    return len(complaints) > 0


if __name__ == "__main__":
    sys.exit(main())

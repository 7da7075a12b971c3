#!/usr/bin/env python3
"""Check the gold readings beside this file; README.md says what they hold.

usage: check.py [--fill] [--jsonl] [READING.json ...]

Without files, every *.json of this folder is checked. Each problem is printed as "file: where: what"; the exit
status is 1 if there was any.
  --fill   first write the offsets of every span that has only "words" back into its file: the words must then
           occur once in the article, or carry "occurrence": 2 for the second time they stand there, and so on
  --jsonl  print the readings, one article a line: {"id", "text", "attributions", "positions"}, each span [begin, end]
"""
import json, pathlib, sys

HERE = pathlib.Path(__file__).resolve().parent
ARTICLES = HERE.parent.parent / "examples" / "articles"
FORMS = {"direct", "mixed", "indirect"}
ACTS = {"speech", "writing", "thought", "attitude"}
KINDS = {"person", "organization", "government", "group", "document", "unnamed"}
STANDS = {"supports", "opposes", "commits", "refuses", "demands", "proposes", "seeks", "agrees", "accuses", "threatens"}
ROLES = ("source", "cue", "content")


def spans_of(node, where=""):
    """Every {"words", "span"} below NODE, with the path that leads to it."""
    if isinstance(node, dict):
        if "words" in node:
            yield where, node
        else:
            for key, value in node.items():
                yield from spans_of(value, f"{where}.{key}" if where else key)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from spans_of(value, f"{where}[{index}]")


def fill(reading, raw):
    """Give offsets to the spans that have none; yields what could not be found."""
    for where, span in spans_of(reading):
        if "span" in span:
            continue
        words, found, at = span["words"].encode(), [], -1
        while (at := raw.find(words, at + 1)) >= 0:
            found.append(at)
        nth = span.get("occurrence", 1 if len(found) == 1 else 0)
        if 1 <= nth <= len(found):
            span.pop("occurrence", None)
            span["span"] = [found[nth - 1], found[nth - 1] + len(words)]
        else:
            yield f"{where}: {span['words']!r} stands {len(found)} times in the article"


def turn_mark(opened, line, i):
    """Open or close the mark that line[i] is, if it is one: apostrophes and inch marks are none."""
    ch, before, after = line[i], line[i - 1] if i else " ", line[i + 1] if i + 1 < len(line) else " "
    if ch in "“‘":
        opened.append(ch)
    elif ch == "”" and "“" in opened:
        del opened[opened.index("“"):]
    elif ch == '"':
        if ch in opened:
            del opened[opened.index(ch):]
        elif not before.isdigit():
            opened.append(ch)
    elif ch == "'" and not (before.isalnum() and after.isalnum()):
        if opened[-1:] == [ch]:
            opened.pop()
        elif after.isalnum() and not before.isalnum():
            opened.append(ch)
    elif ch == "’" and opened[-1:] == ["‘"] and not after.isalnum():
        rest = line[i + 1:].split("‘")[0]
        closes_later = any(c == ch and not rest[j + 1:j + 2].isalnum() for j, c in enumerate(rest))
        if not (before == "s" and closes_later):  # the parents’ room
            opened.pop()


def depths(text, silent):
    """How many quotation marks are open at each byte, those at SILENT left out; one still open at the end of its
    paragraph ends there."""
    depth = []
    for line in text.split("\n"):
        opened = []
        for i, ch in enumerate(line + "\n"):
            if i < len(line) and len(depth) not in silent:
                turn_mark(opened, line, i)
            depth += [len(opened) if i < len(line) else 0] * len(ch.encode())
    return depth


def anchor_of(attribution):
    """The span that says where an attribution stands: its cue, or its source where no word is the cue."""
    return (attribution["cue"] or attribution["source"])[0]["span"]


def parent_of(index, attributions):
    """The attribution with the shortest content that attribution INDEX stands in, or None."""
    begin, end = anchor_of(attributions[index])
    around = [(sum(len(c["words"]) for c in other["content"]), place) for place, other in enumerate(attributions)
              if place != index and any(c["span"][0] <= begin and end <= c["span"][1] for c in other["content"])]
    return min(around)[1] if around else None


def form_of(attribution, text, depth):
    """The share of the content's letters that stand in marks, above those around the attribution itself."""
    outside = depth[anchor_of(attribution)[0]]
    if [c["words"] for c in attribution["cue"]] == [":"] and attribution["source"][0]["words"].split(",")[0].isupper():
        return "direct"  # a turn of a transcript
    inside = letters = 0
    for begin, end in (c["span"] for c in attribution["content"]):
        at = begin
        for ch in text.encode()[begin:end].decode():
            if ch.isalnum():
                letters += 1
                inside += depth[at] > outside
            at += len(ch.encode())
    share = inside / letters
    return "direct" if share >= .95 else "mixed" if share >= .05 else "indirect"


def problems(reading, text):
    raw = text.encode()
    for where, span in spans_of(reading):
        if "span" not in span:
            yield f"{where}: no offsets; run with --fill"
            return
        begin, end = span["span"]
        if not 0 <= begin < end <= len(raw) or raw[begin:end] != span["words"].encode():
            yield f"{where}: bytes [{begin}, {end}) are {raw[begin:end]!r}, not {span['words']!r}"
            return
    for index, a in enumerate(reading["attributions"]):
        if not a["content"] or not a["cue"] + a["source"]:
            yield f"attributions[{index}]: it has no content, or neither source nor cue"
            return
    pairs = [(s["span"], s["words"]) for s in reading["marks_without_speech"]]
    depth = depths(text, {at for (begin, end), words in pairs for at in (begin, end - len(words[-1].encode()))})
    attributions = reading["attributions"]
    for index, a in enumerate(attributions):
        where = f"attributions[{index}]"
        if a["act"] not in ACTS or a["form"] not in FORMS or a["kind"] not in KINDS | {None}:
            yield f"{where}: unknown act, form or kind"
        if (a["speaker"] is None) != (a["kind"] is None):
            yield f"{where}: speaker and kind must both be null or neither"
        if (expected := form_of(a, text, depth)) != a["form"]:
            yield f"{where}: form is {a['form']}, its marks say {expected}"
        if a["speaker"] and unprinted(a["speaker"], text):
            yield f"{where}: no {a['speaker']!r} in the article"
        own = sorted(s["span"] for role in ROLES for s in a[role])
        if any(left[1] > right[0] for left, right in zip(own, own[1:])):
            yield f"{where}: source, cue and content overlap"
        if a.get("parent") != (parent := parent_of(index, attributions)):
            yield f"{where}: parent is {a.get('parent')}, but it stands in the content of {parent}"
    order = [min(s["span"][0] for role in ROLES for s in a[role]) for a in attributions]
    if order != sorted(order):
        yield "attributions: not in the order of the text"
    for index, p in enumerate(reading["positions"]):
        where = f"positions[{index}]"
        if p["act"] not in STANDS or p["holder_kind"] not in KINDS:
            yield f"{where}: unknown act or kind"
        for name in filter(None, (p["holder"], p["addressee"])):
            if unprinted(name, text):
                yield f"{where}: no {name!r} in the article"
        begin, end = min(s["span"][0] for s in p["evidence"]), max(s["span"][1] for s in p["evidence"])
        if any(not begin <= s["span"][0] < s["span"][1] <= end for s in p["target"]):
            yield f"{where}: the target lies outside the evidence"


def unprinted(name, text):
    """Whether a part of NAME does not stand in the article."""
    name = name.removeprefix("spokesman for ").split("'s ")[0]
    return any(part.lower() not in text.lower() for part in name.split(" and "))


def plain(reading, text):
    """READING as one record of a corpus, its spans bare offsets."""
    def bare(entry, roles):
        return {**entry, **{role: [s["span"] for s in entry[role]] for role in roles}}

    return {"id": pathlib.Path(reading["article"]).stem, "text": text,
            "attributions": [bare(a, ROLES) for a in reading["attributions"]],
            "positions": [bare(p, ("target", "evidence")) for p in reading["positions"]]}


def main(words):
    options = {w for w in words if w.startswith("--")}
    if not options <= {"--fill", "--jsonl"}:
        sys.exit(__doc__)
    files = [pathlib.Path(w) for w in words if w not in options] or sorted(HERE.glob("*.json"))
    wrong = count = stands = 0
    for path in files:
        reading = json.loads(path.read_text(encoding="utf-8"))
        text = (ARTICLES / reading["article"]).read_bytes().decode("utf-8")
        found = []
        if "--fill" in options:
            found = list(fill(reading, text.encode()))
            path.write_text(write(reading), encoding="utf-8")
        found = found or list(problems(reading, text))
        for problem in found:
            print(f"{path.name}: {problem}", file=sys.stderr)
        wrong += len(found)
        count += len(reading["attributions"])
        stands += len(reading["positions"])
        if "--jsonl" in options and not found:
            print(json.dumps(plain(reading, text), ensure_ascii=False))
    if "--jsonl" not in options:
        print(f"{len(files)} readings, {count} attributions, {stands} positions, {wrong} problems")
    return 1 if wrong else 0


def write(node, indent=0):
    """JSON that breaks its lines only where they would be long, and never inside a span."""
    flat = json.dumps(node, ensure_ascii=False)
    a_span = isinstance(node, dict) and "words" in node
    if not isinstance(node, (dict, list)) or not node or a_span or len(flat) + indent <= 110:
        text = flat
    elif isinstance(node, dict):
        text = "{" + ",".join(f"\n{' ' * (indent + 2)}{json.dumps(k)}: {write(v, indent + 2)}" for k, v in node.items())
        text += f"\n{' ' * indent}}}"
    else:
        text = "[" + ",".join(f"\n{' ' * (indent + 2)}{write(v, indent + 2)}" for v in node) + f"\n{' ' * indent}]"
    return text if indent else text + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

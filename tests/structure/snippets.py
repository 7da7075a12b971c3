"""README and docs/ show files as they are: each fenced block under a line `<!-- FILE -->` is what stands between `//{` and
`//}`, or `#{` and `#}`, in that file, or all of a file that has no comments; `--write` puts it there.

usage: snippets.py [--write]
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"(<!-- ([\w./-]+) -->\n```\w*\n)(.*?)(```)", re.S)
WITHOUT_COMMENTS = (".json", ".out")


def snippet(path):
    """The lines between the marks of one file, those of several pairs joined by a blank line."""
    text = (ROOT / path).read_text()
    parts = re.findall(r"^\s*(?://|#)\{\n(.*?)^\s*(?://|#)\}", text, re.S | re.M)
    if not parts and path.endswith(WITHOUT_COMMENTS):
        return text
    if not parts:
        sys.exit(f"{path}: nothing between {{ and }}")
    return "\n".join(parts)


def main():
    stale = []
    for page in [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]:
        text = page.read_text()
        fresh = BLOCK.sub(lambda block: block[1] + snippet(block[2]) + block[4], text)
        if fresh != text and "--write" in sys.argv:
            page.write_text(fresh)
        elif fresh != text:
            stale.append(page)
    for page in stale:
        print(f"{page.relative_to(ROOT)}: a snippet differs from its file; run tests/structure/snippets.py --write")
    sys.exit(bool(stale))


if __name__ == "__main__":
    main()

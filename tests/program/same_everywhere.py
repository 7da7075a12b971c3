"""Every compiler, at every level of optimisation, writes the same bytes: those whose digests stand in same_everywhere.txt.

usage: same_everywhere.py NEWSMODEL [--write]

Where a digest changes with rules or weights, all compilers must change alike: write the file anew and look at what else did.
Where it differs on one compiler alone, some arithmetic is not exact there.
"""
import hashlib
import pathlib
import sys
import unittest

from support import ARTICLES, ROOT, run

DIGESTS = pathlib.Path(__file__).with_suffix(".txt")


def digest(article):
    done = run("--json", article.relative_to(ROOT), cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return hashlib.sha256(done.stdout).hexdigest()[:32]


def written():
    return "".join(f"{digest(article)}  {article.name}\n" for article in ARTICLES)


class SameEverywhere(unittest.TestCase):
    def test_the_json_of_each_example_article(self):
        self.assertGreaterEqual(len(ARTICLES), 10)
        self.assertEqual(DIGESTS.read_text(), written())


if __name__ == "__main__":
    if "--write" in sys.argv:
        DIGESTS.write_text(written())
    else:
        unittest.main()

"""docs/cookbook.md has a section for each recipe of the program, and shows what it prints; `--write` puts that there.

usage: cookbook_output.py [--write] NEWSMODEL
"""
import os
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("NEWSMODEL_PROGRAM") or sys.argv.pop()).with_name("cookbook")
PATH = ROOT / "docs" / "cookbook.md"
PAGE = PATH.read_text()
BLOCK = re.compile(r"(<!-- examples/cookbook.cpp (\w+), output -->\n```\n)(.*?)(```)", re.S)
SHOWN = {name: words for _, name, words, _ in BLOCK.findall(PAGE)}


def printed(*recipes):
    return subprocess.run([PROGRAM, *recipes], capture_output=True, check=True).stdout.decode()


class CookbookOutput(unittest.TestCase):
    def test_each_recipe_prints_what_is_shown(self):
        self.assertGreaterEqual(len(SHOWN), 12)
        for name, words in SHOWN.items():
            with self.subTest(recipe=name):
                self.assertEqual(f"== {name}\n{words}", printed(name))

    def test_all_recipes_stand_in_the_page(self):
        for name in re.findall(r"^== (\w+)$", printed(), re.M):
            with self.subTest(recipe=name):
                self.assertIn(f"<!-- examples/cookbook.cpp {name} -->", PAGE)
                self.assertNotEqual(f"== {name}\n", printed(name))


if __name__ == "__main__":
    if "--write" in sys.argv:
        fresh = BLOCK.sub(lambda block: block[1] + printed(block[2]).partition("\n")[2] + block[4], PAGE)
        PATH.write_text(fresh)
        sys.exit()
    unittest.main(argv=sys.argv[:1])

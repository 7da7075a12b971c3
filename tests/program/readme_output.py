"""README shows what its first program prints."""
import os
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("NEWSMODEL_PROGRAM") or sys.argv.pop())


class ReadmeOutput(unittest.TestCase):
    def test_quickstart(self):
        shown = re.search(r"<!-- examples/quickstart.cpp, output -->\n```\n(.*?)```", (ROOT / "README.md").read_text(), re.S)
        printed = subprocess.run([PROGRAM.with_name("quickstart")], capture_output=True, check=True).stdout.decode()
        self.assertEqual(shown[1], printed)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])

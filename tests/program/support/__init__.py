"""What the tests of the program newsmodel share. Its path is the first argument, or NEWSMODEL_PROGRAM."""
import json
import os
import pathlib
import pty
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROGRAM = os.path.abspath(sys.argv.pop(1) if len(sys.argv) > 1 and not sys.argv[1].startswith("-")
                          else os.environ.get("NEWSMODEL_PROGRAM", ROOT / "build/release/examples/newsmodel"))
ARTICLES = sorted((ROOT / "examples/articles").glob("*.txt"))

SAMPLE = ('Council backs harbor plan\n\nELMPORT, June 3 (Coast Wire) - "We will not sell the harbor," Mayor Ana Ruiz '
          'said on Monday. "That is a promise."\n\nUnion chief Tom Hale accused Ruiz of hiding the costs.\n')


def run(*words, given=b"", **more):
    """Runs the program to its end; standard output and error are bytes."""
    given = given.encode() if isinstance(given, str) else given
    more.setdefault("env", {**os.environ, "COLUMNS": "80"})
    return subprocess.run([PROGRAM, *map(str, words)], input=given, capture_output=True, timeout=120, **more)


def lines_of(done):
    """The JSON lines that a run wrote."""
    assert done.stdout == b"" or done.stdout.endswith(b"\n"), done.stdout[-100:]
    return [json.loads(line) for line in done.stdout.decode("utf-8").split("\n")[:-1]]


def json_line(**fields):
    return json.dumps(fields) + "\n"


class InFolder(unittest.TestCase):
    """A test with an empty folder, in which the program runs."""

    def setUp(self):
        keeper = tempfile.TemporaryDirectory()
        self.addCleanup(keeper.cleanup)
        self.folder = pathlib.Path(keeper.name)

    def file(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def run_here(self, *words, **more):
        return run(*words, cwd=self.folder, **more)


def open_terminal():
    """Both ends of a new terminal; where the system has none to give, as a bare container may, the test is skipped."""
    try:
        return pty.openpty()
    except OSError as error:
        raise unittest.SkipTest(f"no terminal to be had: {error}") from error

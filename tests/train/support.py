"""What the tests of train share: the program, and the few articles that were written for it."""
import pathlib
import subprocess
import sys

TRAIN = sys.argv[1]
HERE = pathlib.Path(__file__).parent
ARTICLES = HERE / "articles.jsonl"
UD = HERE / "ud"


def train(*words):
    return subprocess.run([TRAIN, *map(str, words)], capture_output=True, text=True, timeout=120, check=False)

"""The articles of examples/articles as a careful reader read them (tests/gold): their layout exactly, and how many of
their attributions, speakers and positions the program finds. A change of a floor below is a change of what readers see.
"""
import json
import os
import pathlib
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("NEWSMODEL_PROGRAM") or sys.argv.pop()
FLOORS = json.loads((ROOT / "tests/accuracy/floors.json").read_text())["gold"]


def spans(pieces):
    return [piece["span"] for piece in pieces]


def covered(pieces):
    return {byte for first, last in pieces for byte in range(first, last)}


def overlap(a, b):
    a, b = covered(a), covered(b)
    return len(a & b) / len(a | b) if a | b else 0


def ratio(hits, gold, predicted):
    return 2 * hits / (gold + predicted) if gold + predicted else 0


class GoldReadings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.read = []
        for path in sorted((ROOT / "tests/gold").glob("*.json")):
            gold = json.loads(path.read_text())
            article = ROOT / "examples/articles" / gold["article"]
            out = subprocess.run([PROGRAM, "--json", str(article)], capture_output=True, check=True).stdout
            cls.read.append((gold, json.loads(out)))

    def test_layout(self):
        for gold, found in self.read:
            with self.subTest(article=gold["article"]):
                for part in ("headline", "byline"):
                    wanted = gold[part] and gold[part]["span"]
                    self.assertEqual(wanted, self.span_of(found[part]), part)
                self.assertEqual(len(gold["captions"]), len(found["captions"]))
                self.assertEqual(gold["dateline"] is None, found["dateline"] is None)

    @staticmethod
    def span_of(part):
        return part["span"] if isinstance(part, dict) else part

    def test_attributions(self):
        hits = gold_count = found_count = named = 0
        for gold, found in self.read:
            wanted = [a for a in gold["attributions"] if "parent" not in a]
            free = [a for a in found["attributions"] if a["parent"] is None]
            gold_count, found_count = gold_count + len(wanted), found_count + len(free)
            for one in wanted:
                best = max(free, key=lambda a: overlap(spans(one["content"]), a["content"]), default=None)
                if best is None or overlap(spans(one["content"]), best["content"]) < .5:
                    continue
                same = overlap(spans(one["source"]), best["source"]) > 0 or not (one["source"] or best["source"])
                hits += same
                free.remove(best)
                if best["speaker"] is not None and one["speaker"]:
                    named += found["speakers"][best["speaker"]]["name"].split()[-1] == one["speaker"].split()[-1]
        figure = ratio(hits, gold_count, found_count)
        print(f"gold attributions: {figure:.3f}, speakers right of attributed {named}/{hits}", file=sys.stderr)
        self.assertGreaterEqual(figure, FLOORS["attributed"])
        self.assertGreaterEqual(named / max(hits, 1), FLOORS["speakers"])

    def test_positions(self):
        hits = gold_count = found_count = 0
        for gold, found in self.read:
            free = list(found["positions"])
            gold_count, found_count = gold_count + len(gold["positions"]), found_count + len(free)
            for one in gold["positions"]:
                best = max(free, key=lambda p: overlap(spans(one["target"]), p["target"]), default=None)
                if best is None or overlap(spans(one["target"]), best["target"]) == 0:
                    continue
                free.remove(best)
                hits += best["act"] == one["act"]
        figure = ratio(hits, gold_count, found_count)
        print(f"gold positions (target touched, act right): {figure:.3f}", file=sys.stderr)
        self.assertGreaterEqual(figure, FLOORS["positions"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])

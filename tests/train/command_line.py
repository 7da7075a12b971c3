#!/usr/bin/env python3
"""What train says of its use, and of files that it cannot learn from.

usage: command_line.py TRAIN
"""
import json
import pathlib
import sys
import tempfile
import unittest

from support import ARTICLES, TRAIN, UD, train

ARTICLE = {"id": "a", "text": "\"We stay,\" Ruiz said.",
           "attributions": [{"source": [[11, 15]], "cue": [[16, 20]], "content": [[0, 10]]}]}


class Usage(unittest.TestCase):
    def test_help_names_the_commands_and_each_has_its_own(self):
        helped = train("--help")
        self.assertEqual((helped.returncode, helped.stderr), (0, ""))
        for word in ("attributions", "speakers", "positions", "acts", "Exit status"):
            self.assertIn(word, helped.stdout)
        for command, option in (("attributions", "--layers"), ("speakers", "--out"), ("positions", "--attributions"),
                                ("acts", "FILE")):
            helped = train(command, "--help")
            self.assertEqual((helped.returncode, helped.stderr), (0, ""))
            self.assertIn(option, helped.stdout)

    def test_wrong_usage_ends_with_2_and_says_what_is_wrong(self):
        for words, named in (([], "say what to learn"), (["--corpus", ARTICLES], "--corpus"), (["quotes"], "quotes"),
                             (["attributions"], "FILE"), (["attributions", "none.jsonl"], "none.jsonl"),
                             (["attributions", ARTICLES, "--ud", ARTICLES], "articles.jsonl"),
                             (["attributions", ARTICLES, "--seeds", "0"], "0"),
                             (["attributions", ARTICLES, "--pack", "town"], "--out"),
                             (["speakers", ARTICLES, "--out", "made", "--pack", "My-Town"], "My-Town"),
                             (["acts", ARTICLES, "--out", "made"], "--out")):
            done = train(*words)
            self.assertEqual((done.returncode, done.stdout), (2, ""), words)
            self.assertIn(named, done.stderr)
            self.assertIn("--help", done.stderr)


class Faults(unittest.TestCase):
    """A fault of a file ends train with 1, and the message begins with the file, and the line where there is one."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def fault(self, command, lines, *words):
        file = self.folder / "faulty.jsonl"
        file.write_text("".join(line if isinstance(line, str) else json.dumps(line) + "\n" for line in lines))
        done = train(command, file, *words)
        self.assertEqual(done.returncode, 1, done)
        return done.stderr.splitlines()[-1].replace(str(self.folder), "")

    def test_a_line_that_is_no_json(self):
        self.assertRegex(self.fault("attributions", [ARTICLE, "{\n"]), r"^train: /faulty\.jsonl:2: .*parse error")

    def test_a_key_that_is_missing(self):
        self.assertRegex(self.fault("attributions", [{"id": "a", "text": "We stay."}]),
                         r"^train: /faulty\.jsonl:1: .*'attributions'")
        self.assertRegex(self.fault("positions", [ARTICLE]), r"^train: /faulty\.jsonl:1: .*'positions'")

    def test_a_range_outside_the_text_or_the_wrong_way_round(self):
        for source in ([11, 900], [15, 11]):
            article = dict(ARTICLE, attributions=[dict(ARTICLE["attributions"][0], source=[source])])
            for command in ("attributions", "speakers"):
                said = self.fault(command, [ARTICLE, article])
                self.assertEqual(said, f"train: /faulty.jsonl:2: source [{source[0]},{source[1]}] is no range of the text, "
                                       "which has 21 bytes")

    def test_too_few_articles(self):
        self.assertIn("/faulty.jsonl: 2 articles", self.fault("attributions", [ARTICLE, ARTICLE]))

    def test_a_folder_without_sentences_and_a_line_that_is_not_of_them(self):
        self.assertIn("named *-train.conllu", self.fault("attributions", [ARTICLE] * 4, "--ud", self.folder))
        (self.folder / "a-train.conllu").write_text("1\tWe\n")
        self.assertRegex(self.fault("attributions", [ARTICLE] * 4, "--ud", self.folder), r"/a-train\.conllu:1: ")

    def test_a_folder_that_cannot_be_made_is_told_before_anything_is_learned(self):
        said = self.fault("attributions", [ARTICLE] * 4, "--out", self.folder / "faulty.jsonl" / "made")
        self.assertIn("/faulty.jsonl/made", said)


class Speech(unittest.TestCase):
    def test_progress_goes_to_standard_error_and_figures_to_standard_output(self):
        done = train("attributions", ARTICLES, "--ud", UD, "--quick", "--dev", ARTICLES)
        self.assertEqual(done.returncode, 0, done)
        for said in ("16 articles read", "5 taggers trained", "cues found", "frames found", "done"):
            self.assertRegex(done.stderr, rf"(?m)^ +\d+\.\d s  {said}$")
        for said in (r"parts of speech, town-dev\.conllu: ", "cross-validated: attributed ", "kept aside: attributed "):
            self.assertRegex(done.stdout, rf"(?m)^{said}")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])

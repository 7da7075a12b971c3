#!/usr/bin/env python3
"""What `newsmodel --csv`, `--standoff` and `--table` write: docs/formats.md is their contract."""
import csv
import io
import json
import os
import re
import unicodedata
import unittest

from support import ARTICLES, SAMPLE, InFolder, json_line, lines_of, run

TALK = ('Café owner 😀 speaks\r\n\r\n'
        '“We have looked at the plan for weeks, and all of us in this city have had\r\n'
        'to wait for an answer that never came. We will not sell,” Ana Ruiz said on\r\n'
        'Monday. “+Never,” she added, and went on to speak of the many years in\r\n'
        'which the harbor had fed this city and all of its people, old and young.\r\n\r\n'
        '"@home, no," Ruiz said.\r\n\r\n-Tom Hale, a critic, said that the plan would fail.\r\n')


class Choice(unittest.TestCase):
    def test_two_looks_exclude_each_other(self):
        looks = ("--table", "--html", "--json", "--csv", "--standoff")
        for one in looks:
            for other in looks:
                done = run(one, other, given=SAMPLE)
                if one == other:
                    self.assertEqual(done.returncode, 0, one)
                    continue
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assertIn(b"exclude each other: choose one", done.stderr)
                self.assertIn(one.encode(), done.stderr)
                self.assertIn(other.encode(), done.stderr)

    def test_help_shows_all(self):
        helped = run("--help").stdout
        for look in (b"--table", b"--html", b"--json", b"--csv", b"--standoff"):
            self.assertIn(look, helped)


def defused(cell):
    """The words of a cell, without the apostrophe in front of a sign that begins formulas."""
    return cell[1:] if re.match(r"'[=+\-@\t\r\n]", cell) else cell


class Csv(InFolder):
    def rows(self, *words, **more):
        done = self.run_here("--csv", *words, **more)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertTrue(done.stdout.endswith(b"\r\n"))
        return list(csv.DictReader(io.StringIO(done.stdout.decode(), newline=""), strict=True))

    def test_rows_are_the_attributions_of_the_json_in_their_order(self):
        rows = self.rows(*ARTICLES)
        number = 0
        for path, line in zip(ARTICLES, lines_of(run("--json", *ARTICLES))):
            text = path.read_bytes()
            for place, one in enumerate(line["attributions"]):
                row = rows[number]
                number += 1
                self.assertEqual((row["article"], row["number"]), (str(path), str(place)))
                self.assertEqual(defused(row["content"]),
                                 " … ".join(text[first:last].decode() for first, last in one["content"]))
                self.assertEqual([row["begin"], row["end"]], [str(one["content"][0][0]), str(one["content"][-1][1])])
                for column in ("form", "act", "factuality"):
                    self.assertEqual(row[column], one[column])
                self.assertEqual(float(row["confidence"]), one["confidence"])
                self.assertEqual(row["parent"], "" if one["parent"] is None else str(one["parent"]))
                speaker = "" if one["speaker"] is None else line["speakers"][one["speaker"]]["name"]
                self.assertEqual(defused(row["speaker"]), speaker)
        self.assertEqual(number, len(rows))

    def test_no_cell_begins_as_a_formula_and_nothing_is_lost(self):
        text = '=cmd|x\n\n=Ana Ruiz, =Tom Hale and @Lee Moss said: "no, \\"=1+1\\""\n\n@Lee Moss said -1 was +2.\n'
        self.file("=a,b\r\n\".txt", text)
        self.file("\t=c.txt", TALK)
        rows = self.rows("=a,b\r\n\".txt", "\t=c.txt")
        self.assertGreater(len(rows), 2)
        self.assertEqual({row["article"] for row in rows}, {"'=a,b\r\n\".txt", "'\t=c.txt"})
        for row in rows:
            self.assertEqual(len(row), 18)
            self.assertNotIn(None, row)
            for cell in row.values():
                self.assertNotRegex(cell, r"^[=+\-@\t\r\n]")

    def test_records_end_with_cr_lf_and_bytes_that_are_not_utf_8_are_replaced(self):
        done = run("--csv", given=b'"No\xff,\0" Ana Ruiz said.\n')
        self.assertIn('"""No\ufffd,\ufffd"""'.encode(), done.stdout)
        self.assertEqual(done.stdout.count(b"\n"), done.stdout.count(b"\r\n"))

    def test_an_article_that_cannot_be_read_has_no_row(self):
        self.file("in.jsonl", json_line(id="a", text=SAMPLE) + "[]\n" + json_line(id="b", text=SAMPLE))
        done = self.run_here("--csv", "in.jsonl", "nowhere.txt")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(done.stderr.splitlines()), 2)
        named = {row["article"] for row in csv.DictReader(io.StringIO(done.stdout.decode(), newline=""))}
        self.assertEqual(named, {'in.jsonl:1 "a"', 'in.jsonl:3 "b"'})


class Standoff(InFolder):
    def check(self, raw):
        """Reads annotations as brat does: offsets into the characters of the text."""
        done = run("--standoff", given=raw)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        text, known = raw.decode(), set()
        entities = {}
        for line in done.stdout.decode().split("\n")[:-1]:
            self.assertEqual(len(line.splitlines()), 1, line)
            name, what, *words = line.split("\t")
            self.assertNotIn(name, known)
            known.add(name)
            if name[0] == "T":
                self.assertRegex(what, r"^(content|source|cue|position|target) \d+ \d+(;\d+ \d+)*$")
                pieces = [tuple(map(int, piece.split())) for piece in what.split(" ", 1)[1].split(";")]
                self.assertEqual(pieces, sorted(pieces))
                self.assertEqual([" ".join(text[first:last] for first, last in pieces)], words)
                entities[name] = words[0]
            elif name[0] == "R":
                kinds = "said_by|cued_by|within|about|told_in"
                one, other = re.fullmatch(rf"(?:{kinds}) Arg1:(T\d+) Arg2:(T\d+)", what).groups()
                self.assertLessEqual({one, other}, set(entities))
            elif name[0] == "A":
                self.assertIn(re.fullmatch(r"(?:form|act|factuality|stand|modality) (T\d+) \w+", what)[1], entities)
            else:
                self.assertIn(re.fullmatch(r"AnnotatorNotes (T\d+)", what)[1], entities)
        return entities

    def test_spans_are_the_words_of_every_example(self):
        for path in ARTICLES:
            with self.subTest(path.name):
                self.assertTrue(self.check(path.read_bytes()))

    def test_spans_count_characters_whatever_lines_and_letters_there_are(self):
        for before in ("", "\ufeff"):
            words = self.check((before + TALK).encode()).values()
            self.assertIn("“We have looked at the plan for weeks, and all of us in this city have had to wait for an "
                          "answer that never came. We will not sell,”", words)
            self.assertIn("Tom Hale, a critic", [word.lstrip("-") for word in words])
        self.check("\u2028Ana Ruiz said\u2029 \u0085 she\u00a0would\tnot\u200b go.\x0b \x1c\x1d Ruiz said no.".encode())

    def test_it_holds_one_article(self):
        self.file("a.txt", SAMPLE)
        self.file("b.txt", SAMPLE)
        done = self.run_here("--standoff", "a.txt", "b.txt")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(done.stderr, b"newsmodel: b.txt: --standoff writes one article: run it once for each\n")
        self.assertEqual(done.stdout, self.run_here("--standoff", "a.txt").stdout)


def columns(line):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line)


class Table(InFolder):
    def test_a_row_an_attribution_no_wider_than_asked_for(self):
        for width in (60, 80, 140):
            done = run("--table", *ARTICLES, env={**os.environ, "COLUMNS": str(width)})
            self.assertEqual((done.returncode, done.stderr), (0, b""))
            lines = done.stdout.decode().splitlines()
            self.assertLessEqual(max(map(columns, lines)), width)
            rows = [line for line in lines if re.search(r"^ *\d+  .*  (direct|mixed|indirect) ", line)]
            told = sum(len(line["attributions"]) for line in lines_of(run("--json", *ARTICLES)))
            self.assertEqual(len(rows), told)

    def test_columns_stand_below_one_another_though_letters_are_wide_or_combine(self):
        text = 'Li Ming 李明 said the plan would fail.\n\n"N\u0065\u0301e\u0301 東京 no," José Ruiz said.\n'
        lines = run("--table", given=text).stdout.decode().splitlines()
        begins = {columns(line[:re.search(r"(Form|direct|mixed|indirect) ", line).start()]) for line in lines if line}
        self.assertEqual(len(begins), 1, lines)

    def test_escape_sequences_of_an_article_do_not_reach_the_terminal(self):
        done = run("--table", given='"No\x1b[31m\u202e," Ana Ruiz said.\n')
        self.assertNotIn(b"\x1b", done.stdout)
        self.assertNotIn("\u202e".encode(), done.stdout)


class Examples(unittest.TestCase):
    def test_each_look_of_each_example_is_json_free_text_in_utf_8(self):
        for path in ARTICLES:
            for look in ("--csv", "--standoff", "--table", "--html"):
                done = run(look, path)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                self.assertTrue(done.stdout.decode())
                self.assertRaises(json.JSONDecodeError, json.loads, done.stdout)


if __name__ == "__main__":
    unittest.main()

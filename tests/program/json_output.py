#!/usr/bin/env python3
"""What `newsmodel --json` writes: docs/json.md and docs/json.schema.json are its contract."""
import json
import os
import unittest

from support import ARTICLES, ROOT, SAMPLE, InFolder, json_line, lines_of, run

try:
    import jsonschema
except ImportError:
    jsonschema = None

HOSTILE = {
    "empty": b"",
    "a line end": b"\n",
    "no final newline": b'"No," she said.',
    "NUL": b'"No,\0" said A\0na Ruiz.\n\0',
    "invalid UTF-8": b'\xff\xfe\xfd "We will\x80 vote no," M\xc3\xbcller\xc3 said. \xed\xa0\x80 \xf5',
    "byte order mark and CRLF": b'\xef\xbb\xbfHeadline\r\n\r\n"No," Ana Ruiz said.\r\n',
    "opening marks": b'"' * 10000,
    "curly opening marks": "\u201c".encode() * 10000,
    "nested marks": "\u201c\u2018".encode() * 5000 + b"no" + "\u2019\u201d".encode() * 5000,
    "brackets": b"(" * 10000,
    "one long line": b'"We will vote no," Ana Ruiz said. ' * 32000,
    "one long word": b"a" * 1000000,
    "escape sequences": b'\x1b[31mRed\x1b[0m "\x1b]0;title\x07no" \x08\x7f said Ana Ruiz.',
    "separators": "\u2028Ana Ruiz said\u2029 \u0085 she\u00a0would\u200b go.".encode(),
    "unusual scripts": "\u300c\u306f\u3044\u300d\u3068\u5f7c\u5973\u306f\u8a00\u3063\u305f\u3002 \U0001F600 \u00abNon\u00bb".encode(),
}


def spans_of(line):
    """Every span of an output line."""
    found = []

    def look(value):
        if isinstance(value, list) and len(value) == 2 and all(type(each) is int for each in value):
            found.append(value)
        elif isinstance(value, list):
            for each in value:
                look(each)
        elif isinstance(value, dict):
            for each in value.values():
                look(each)
    look(line)
    return found


class Contract(InFolder):
    def check(self, line, raw):
        """Spans lie in the text, words are those at their span, numbers point into their lists."""
        for begin, end in spans_of(line):
            self.assertTrue(0 <= begin <= end <= len(raw), (begin, end))
        for words in filter(None, (line["headline"], line["byline"], line["sign_off"], line["dateline"], *line["captions"])):
            at = raw[slice(*words["span"])]
            if "\ufffd" not in words["text"]:
                self.assertEqual(words["text"], at.decode())
        speakers, attributions = len(line["speakers"]), len(line["attributions"])
        for number, one in enumerate(line["attributions"]):
            self.assertTrue(one["content"])
            for role in ("source", "cue", "content"):
                self.assertEqual(one[role], sorted(one[role]))
            self.assertTrue(one["speaker"] is None or line["speakers"][one["speaker"]]["kind"] != "open")
            self.assertTrue(one["parent"] is None or (0 <= one["parent"] < attributions and one["parent"] != number))
            for each in one.get("candidates", []):
                self.assertLess(each["speaker"], speakers)
        for one in line["positions"]:
            for who in (one["holder"], one["addressee"]):
                self.assertTrue(who is None or 0 <= who < speakers)
            self.assertTrue(one["attribution"] is None or 0 <= one["attribution"] < attributions)

    def test_the_articles_of_the_examples(self):
        self.assertTrue(ARTICLES)
        lines = lines_of(run("--json", *ARTICLES))
        self.assertEqual([line["id"] for line in lines], [str(path) for path in ARTICLES])
        for line, path in zip(lines, ARTICLES):
            self.check(line, path.read_bytes())
            self.assertTrue(line["attributions"], path.name)
            self.assertTrue(line["speakers"], path.name)

    def test_hostile_inputs_are_read_and_their_offsets_are_exact(self):
        for name, raw in HOSTILE.items():
            with self.subTest(name):
                done = run("--json", "--input=text", given=raw)
                if raw.startswith(b"\xff\xfe"):  # taken for UTF-16
                    self.assertEqual(done.returncode, 1)
                    raw = b" " + raw
                    done = run("--json", "--input=text", given=raw)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                line, = lines_of(done)
                self.check(line, raw)

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed: the schema is not checked")
    def test_every_line_fits_the_schema(self):
        schema = json.loads((ROOT / "docs/json.schema.json").read_text())
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        self.file("bad.jsonl", "{\n\n" + json_line(id=1.5, text="x"))
        lines = lines_of(run("--json", *ARTICLES, self.folder / "bad.jsonl", self.folder / "missing"))
        for raw in HOSTILE.values():
            lines += lines_of(run("--json", "--input=text", given=raw[:20000]))
        self.assertGreater(len(lines), len(ARTICLES) + len(HOSTILE))
        for line in lines:
            error = next(validator.iter_errors(line), None)
            self.assertIsNone(error, error and f"{line['id']}: {error.json_path}: {error.message}")

    def test_the_documentation_names_every_key_of_the_schema(self):
        text = (ROOT / "docs/json.md").read_text()

        def keys(part):
            if isinstance(part, dict):
                yield from part.get("properties", {})
                for each in part.values():
                    yield from keys(each)
        for key in set(keys(json.loads((ROOT / "docs/json.schema.json").read_text()))):
            self.assertRegex(text, rf"`[^`]*\b{key}\b[^`]*`", f"docs/json.md says nothing of {key}")


class JsonLines(InFolder):
    """Exactly one line out for each line in, in order."""

    def test_good_and_bad_lines_keep_their_places(self):
        given = (json_line(id="one", text=SAMPLE) + "{]\n" + json_line(id=3, text="") + "\n" + json_line(id="five") +
                 json_line(id="six", text=6) + '"seven"\n' + json_line(text=SAMPLE) + json_line(id=None, text=SAMPLE) +
                 json_line(id=[1], text=SAMPLE) + '{"id":11.50,"text":"x"}\n' + '{"id":"twelve","text":"\ud83d"}\n' +
                 '{"id":"13","text":"a","text":"b"} x\n' + '{"deep":' + "[" * 20000 + "]" * 20000 + ',"id":14,"text":"y"}')
        self.file("in.jsonl", given.encode("utf-8", "surrogatepass"))
        done = self.run_here("--json", "in.jsonl")
        self.assertEqual(done.returncode, 1)
        lines = lines_of(done)
        self.assertEqual([line["id"] for line in lines],
                         ["one", "in.jsonl:2", 3, "in.jsonl:4", "five", "six", "in.jsonl:7", "in.jsonl:8", "in.jsonl:9",
                          "in.jsonl:10", 11.5, "twelve", "13", 14])
        bad = {number: line["error"] for number, line in enumerate(lines, 1) if "error" in line}
        self.assertEqual(sorted(bad), [2, 4, 5, 6, 7, 10, 12, 13])
        self.assertIn("invalid JSON at byte 2", bad[2])
        self.assertIn("empty line", bad[4])
        self.assertIn('"id"', bad[5])
        self.assertIn("not a string", bad[6])
        self.assertIn("invalid JSON at byte", bad[12])
        self.assertEqual(done.stderr, b"newsmodel: in.jsonl: 8 of 14 lines could not be read; their lines of the output say why\n")
        self.assertIn(b'{"id":11.50,', done.stdout)

    def test_other_fields_can_be_named(self):
        line = json_line(url="u", body=SAMPLE, id="not this", text=1)
        only, = lines_of(run("--json", "--id-field", "url", "--text-field=body", given=line))
        self.assertEqual(only["id"], "u")
        self.assertTrue(only["attributions"])

    def test_offsets_are_bytes_of_the_decoded_text(self):
        text = 'Caf\u00e9 \U0001F600 news\n\n"We will not sell it," Mayor Ana Ruiz said.\n'
        plain, = lines_of(run("--json", given=text))
        for ascii_only in (True, False):
            line, = lines_of(run("--json", given=json.dumps({"id": "-", "text": text}, ensure_ascii=ascii_only) + "\r\n"))
            self.assertEqual(line, plain)

    def test_a_huge_line_is_read(self):
        text = ('"We will vote no," Ana Ruiz said on Monday.\n\n' * 6000)
        line, = lines_of(run("--json", given=json_line(id="huge", text=text)))
        self.assertEqual(line["id"], "huge")

    def test_the_same_input_gives_the_same_output(self):
        given = "".join(json_line(id=number, text=path.read_text()) for number, path in enumerate(ARTICLES))
        outputs = {run("--json", given=given, env={**os.environ, "LC_ALL": locale}).stdout for locale in ("C", "C.UTF-8", "tr_TR.UTF-8")}
        self.assertEqual(len(outputs), 1)


if __name__ == "__main__":
    unittest.main()

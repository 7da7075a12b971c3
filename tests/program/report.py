#!/usr/bin/env python3
"""The report that a person reads."""
import fcntl
import os
import re
import struct
import subprocess
import termios
import unittest

from support import ARTICLES, InFolder, PROGRAM, SAMPLE, json_line, open_terminal, run


def on_terminal(*words, columns=70, **environment):
    """What the program writes to a terminal of so many columns."""
    ours, theirs = open_terminal()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    plain = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "COLUMNS")}
    running = subprocess.Popen([PROGRAM, *map(str, words)], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
                               env={**plain, "TERM": "xterm", **environment})
    os.close(theirs)
    shown = b""
    try:
        while block := os.read(ours, 65536):
            shown += block
    except OSError:  # the other end is closed
        pass
    os.close(ours)
    running.wait(60)
    return shown.decode().replace("\r\n", "\n")


class Report(InFolder):
    def test_it_has_its_parts_in_order(self):
        done = run(*ARTICLES)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        text = done.stdout.decode()
        self.assertEqual(text.count("\nWho said what\n"), len(ARTICLES))
        self.assertEqual(text.count("\nWho stands where\n"), len(ARTICLES))
        self.assertRegex(text, r"\n    line \d+ +(direct|mixed|indirect) +\S")
        for path in ARTICLES:
            self.assertIn(f"{path}\n", text)

    def test_no_line_is_wider_than_the_terminal(self):
        for columns in (40, 72):
            for line in on_terminal(*ARTICLES, "--color=never", columns=columns).splitlines():
                self.assertLessEqual(len(line), columns, line)
        for line in run(*ARTICLES, env={**os.environ, "COLUMNS": "50"}).stdout.decode().splitlines():
            self.assertLessEqual(len(line), 50, line)

    def test_colour_is_for_terminals_unless_it_is_asked_for(self):
        article = self.file("a.txt", SAMPLE)
        self.assertIn("\x1b[", on_terminal(article))
        self.assertNotIn("\x1b[", on_terminal(article, NO_COLOR="1"))
        self.assertIn("\x1b[", on_terminal(article, NO_COLOR=""))
        self.assertNotIn("\x1b[", on_terminal(article, TERM="dumb"))
        self.assertNotIn("\x1b[", on_terminal(article, "--color=never"))
        self.assertIn("\x1b[", on_terminal(article, "--color", "always", NO_COLOR="1"))
        self.assertNotIn(b"\x1b[", run(article).stdout)
        self.assertIn(b"\x1b[", run(article, "--colour=always").stdout)
        self.assertNotIn("\x1b[", on_terminal(article, "--json"))

    def test_colour_changes_no_word(self):
        article = self.file("a.txt", SAMPLE)
        coloured = run(article, "--color=always").stdout.decode()
        self.assertEqual(re.sub("\x1b\\[[0-9;]*m", "", coloured), run(article).stdout.decode())

    def test_escape_sequences_of_an_article_do_not_reach_the_terminal(self):
        done = run(given='\x1b]0;owned\x07Head\x1b[2J\n\n"No\x1b[31m," Ana\u202e Ruiz said.\n')
        self.assertEqual(done.returncode, 0)
        self.assertNotIn(b"\x1b", done.stdout)
        self.assertNotIn("\u202e".encode(), done.stdout)

    def test_json_lines_are_named_by_place_and_id(self):
        self.file("in.jsonl", json_line(id="first", text=SAMPLE) + json_line(id=2, text=SAMPLE))
        text = self.run_here("in.jsonl").stdout.decode()
        self.assertIn('in.jsonl:1 "first"\n', text)
        self.assertIn("in.jsonl:2 2\n", text)


if __name__ == "__main__":
    unittest.main()

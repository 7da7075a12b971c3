#!/usr/bin/env python3
"""What newsmodel reads, what it says when it cannot, and how it ends."""
import os
import subprocess
import time
import unittest

from support import InFolder, PROGRAM, SAMPLE, json_line, lines_of, open_terminal, run


class Usage(unittest.TestCase):
    def test_help_and_version_go_to_standard_output(self):
        helped = run("--help")
        self.assertEqual((helped.returncode, helped.stderr), (0, b""))
        for word in (b"--json", b"--id-field", b"--text-field", b"--color", b"--version", b"Exit status"):
            self.assertIn(word, helped.stdout)
        self.assertRegex(run("--version").stdout, rb"^newsmodel \d+\.\d+\.\d+\n$")

    def test_wrong_usage_ends_with_2_and_says_what_is_wrong(self):
        for words, named in ((["--jsn"], b"--jsn"), (["--color=sometimes"], b"sometimes"), (["--id-field"], b"--id-field"),
                             (["--input", "xml"], b"xml")):
            done = run(*words)
            self.assertEqual((done.returncode, done.stdout), (2, b""), words)
            self.assertIn(named, done.stderr)
            self.assertIn(b"--help", done.stderr)

    def test_nothing_to_read_on_a_terminal_is_wrong_usage(self):
        ours, theirs = open_terminal()
        done = subprocess.run([PROGRAM], stdin=theirs, capture_output=True, timeout=60)
        os.close(ours)
        os.close(theirs)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"nothing to read", done.stderr)


class Inputs(InFolder):
    def ids(self, *words, **more):
        done = self.run_here("--json", *words, **more)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        return [line["id"] for line in lines_of(done)]

    def test_files_are_read_in_the_order_given_under_any_name(self):
        self.file("b.txt", SAMPLE)
        self.file("a", SAMPLE)
        self.assertEqual(self.ids("b.txt", "a"), ["b.txt", "a"])

    def test_a_folder_is_searched_with_its_folders_in_the_order_of_names(self):
        for name in ("d/b.txt", "d/a/z.md", "d/c.jsonl", "d/e.ndjson", "d/.hidden.txt", "d/.git/f.txt", "d/g.png"):
            self.file(name, json_line(id="in " + name, text=SAMPLE) if "j" in name else SAMPLE)
        self.file("d/h.txt/i.txt", SAMPLE)
        os.symlink(self.folder / "d", self.folder / "d/loop")
        self.assertEqual(self.ids("d"), ["d/a/z.md", "d/b.txt", "in d/c.jsonl", "in d/e.ndjson", "d/h.txt/i.txt"])

    def test_standard_input_is_read_by_the_name_of_a_dash_and_where_nothing_is_named(self):
        self.file("a.txt", SAMPLE)
        self.assertEqual(self.ids(given=SAMPLE), ["-"])
        self.assertEqual(self.ids("a.txt", "-", given=SAMPLE), ["a.txt", "-"])

    def test_json_lines_are_known_by_name_by_first_byte_or_by_option(self):
        line = json_line(id="x", text=SAMPLE)
        self.file("a.jsonl", line)
        self.file("b.txt", line)
        self.file("c.txt", " " + line)
        self.assertEqual(self.ids("a.jsonl", "b.txt", "c.txt"), ["x", "x", "c.txt"])
        self.assertEqual(self.ids("--input=jsonl", "c.txt"), ["x"])
        self.assertEqual(self.ids("--input=text", "a.jsonl"), ["a.jsonl"])
        self.assertEqual(self.ids(given=line), ["x"])

    def test_an_empty_file_is_an_article_without_words(self):
        self.file("empty.txt", "")
        self.file("none.jsonl", "")
        self.assertEqual(self.ids("empty.txt", "none.jsonl"), ["empty.txt"])

    def test_a_pipe_that_cannot_be_sought_in_is_a_file_too(self):
        os.mkfifo(self.folder / "pipe")
        running = subprocess.Popen([PROGRAM, "--json", "pipe"], cwd=self.folder, stdout=subprocess.PIPE)
        (self.folder / "pipe").write_text(SAMPLE)
        self.assertEqual(running.communicate(timeout=60)[0].count(b"\n"), 1)

    def test_options_may_follow_names_and_end_with_two_dashes(self):
        self.file("--json", SAMPLE)
        done = self.run_here("--", "--json")
        self.assertEqual(done.returncode, 0)
        self.assertIn(b"Who said what", done.stdout)


class Failures(InFolder):
    """A message names what failed and what to do, the rest is read all the same, and the program ends with 1."""

    def check(self, name, *told):
        self.file("good.txt", SAMPLE)
        for options in ([], ["--json"]):
            done = self.run_here(*options, name, "good.txt")
            self.assertEqual(done.returncode, 1)
            message = done.stderr.decode()
            self.assertTrue(message.startswith(f"newsmodel: {name}: "), message)
            self.assertEqual(message.count("\n"), 1, message)
            for words in told:
                self.assertIn(words, message)
            self.assertIn(b"good.txt", done.stdout)
        failed, good = lines_of(done)
        self.assertEqual(sorted(failed), ["error", "id"])
        self.assertEqual(failed["id"], name)
        self.assertIn("speakers", good)

    def test_a_missing_file(self):
        self.check("nowhere.txt", "no such file or folder", "check the name")

    def test_a_folder_without_articles(self):
        self.file("folder/picture.png", "x")
        self.check("folder", "no articles", "*.txt", "*.jsonl")

    def test_a_binary_file(self):
        self.file("program.txt", b"\x7fELF\x02\x01\x01" + bytes(900) + b"text")
        self.check("program.txt", "binary", "byte 4", "0x02", "convert")

    def test_text_in_utf_16(self):
        self.file("wide.txt", "We will vote no.".encode("utf-16"))
        self.check("wide.txt", "UTF-16", "iconv")

    def test_a_pdf_file(self):
        self.file("paper.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        self.check("paper.txt", "PDF", "pdftotext")

    @unittest.skipIf(os.geteuid() == 0, "root may read everything")
    def test_a_file_that_may_not_be_read(self):
        self.file("secret.txt", SAMPLE).chmod(0)
        self.check("secret.txt", "ermission")

    def test_lines_of_json_that_are_none(self):
        self.file("bad.jsonl", json_line(id="a", text=SAMPLE) + '{"id": "b", "text": \n' + "[1]\n" + json_line(id="c", body="x"))
        done = self.run_here("bad.jsonl")
        self.assertEqual(done.returncode, 1)
        first, second, third = done.stderr.decode().splitlines()
        self.assertIn("bad.jsonl:2: invalid JSON at byte 21", first)
        self.assertIn("bad.jsonl:3: not a JSON object", second)
        self.assertIn('bad.jsonl:4: no field "text" among "id", "body"; --text-field', third)


class Streams(InFolder):
    def test_each_article_is_written_when_it_is_read(self):
        running = subprocess.Popen([PROGRAM, "--json"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for number in range(3):
            running.stdin.write(json_line(id=number, text=SAMPLE).encode())
            running.stdin.flush()
            self.assertIn(b'{"id":%d,' % number, running.stdout.readline())
        running.stdin.close()
        self.assertEqual((running.stdout.read(), running.wait(60)), (b"", 0))
        running.stdout.close()

    def test_a_reader_that_stops_reading_ends_the_program_quietly(self):
        self.file("many.jsonl", json_line(id="x", text=SAMPLE) * 2000)
        for hear_signal in (True, False):
            running = subprocess.Popen([PROGRAM, "--json", "many.jsonl"], cwd=self.folder, stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE, restore_signals=hear_signal)
            running.stdout.readline()
            running.stdout.close()
            self.assertEqual(running.stderr.read(), b"")
            running.stderr.close()
            self.assertEqual(running.wait(60), 0)

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full")
    def test_a_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([PROGRAM, "--json"], input=SAMPLE.encode(), stdout=full, stderr=subprocess.PIPE, timeout=60)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"cannot write to standard output: No space left", done.stderr)

    def test_progress_is_told_on_a_terminal_only_and_taken_back(self):
        ours, theirs = open_terminal()
        running = subprocess.Popen([PROGRAM, "--json"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=theirs)
        for pause in (0, 1.3, 0):
            time.sleep(pause)
            running.stdin.write(json_line(id=1, text=SAMPLE).encode())
            running.stdin.flush()
        running.stdin.close()
        self.assertEqual(running.wait(60), 0)
        told = os.read(ours, 10000)
        os.close(ours)
        os.close(theirs)
        self.assertRegex(told, rb"^\r\x1b\[K2 articles, [0-9.]+ MB, [0-9.]+ MB/s")
        self.assertTrue(told.endswith(b"\r\x1b[K"))

    def test_memory_is_that_of_one_article_however_many_there_are(self):
        def peak(articles):
            line = json_line(id="x", text=SAMPLE * 4).encode()
            # The address sanitizer holds back what was freed, 256 MB as it is.
            running = subprocess.Popen([PROGRAM, "--json"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                       env={**os.environ, "ASAN_OPTIONS": "quarantine_size_mb=1"})
            for _ in range(articles // 100):
                running.stdin.write(line * 100)
            running.stdin.close()
            _, status, used = os.wait4(running.pid, 0)
            running.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual(running.returncode, 0)
            return used.ru_maxrss
        self.assertLess(peak(1500), peak(300) * 1.25 + 4000)


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
"""The page that `newsmodel --html` writes, as a parser reads it; html_in_browser.py tries it in a browser."""
import base64
import hashlib
import html.parser
import re
import time
import unittest

from support import ARTICLES, SAMPLE, InFolder, json_line, run

VOID = {"meta", "input", "br", "link", "img"}

HOSTILE = {
    "markup": b'</script><script>alert(1)</script>\n\n"<img src=x onerror=alert(1)>," said <b>Ana Ruiz</b> </p>. "<!--"\n',
    "attributes": b'"\' onmouseover=\'alert(1)\' x=\'," said Ana "x" onclick="x()" Ruiz. "\\"><svg onload=alert(1)>"\n',
    "references": b'&lt;b&gt; &#60;i&#62; "AT&T &amp; so," said Ana Ruiz &copy.\n',
    "NUL and control characters": b'"No\0 \x1b[31m \x7f \x0c," said Ana\x01 Ruiz.\n',
    "invalid UTF-8": b'"No\xff\xfe \xed\xa0\x80 \xc3," said Ana\xe2\x80 Ruiz.\n',
    "direction of text": '"\u202eNo\u2066\u2069," said Ana\u202d Ruiz.\n'.encode(),
    "a headline of tags": b"<title></title></head></style>\n\nBy <script src=//x>\n\n\"No,\" Ana Ruiz said.\n",
    "nothing": b"",
}


class Page(html.parser.HTMLParser):
    """Reads a page strictly: each element is closed in its place."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.links, self.story, self.elements, self.text = [], [], [], "", [], {}
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        assert len(given) == len(attrs), (tag, attrs)
        self.elements.append((tag, given))
        self.ids += [given["id"]] if "id" in given else []
        self.links += [given["href"]] if "href" in given else []
        if tag not in VOID:
            self.open.append((tag, given.get("class", "")))

    def handle_endtag(self, tag):
        assert self.open and self.open[-1][0] == tag, (tag, self.open[-3:], self.getpos())
        self.open.pop()

    def handle_data(self, data):
        inside = [one for _, classes in self.open for one in classes.split()]
        if "story" in inside and not {"number", "file"} & set(inside):
            self.story += data
        if self.open:
            self.text[self.open[-1][0]] = self.text.get(self.open[-1][0], "") + data


def page_of(done):
    return Page(done.stdout.decode())


class Pages(InFolder):
    def check(self, page):
        self.assertEqual(len(page.ids), len(set(page.ids)))
        self.assertEqual([link for link in page.links if link[1:] not in page.ids], [])
        names = {"a", "article", "b", "body", "button", "details", "div", "fieldset", "form", "h1", "h2", "h3", "h4",
                 "head", "header", "html", "i", "input", "label", "legend", "li", "main", "meta", "nav", "ol", "option",
                 "output", "p", "script", "section", "select", "span", "style", "summary", "title", "ul"}
        self.assertLessEqual({tag for tag, _ in page.elements}, names)
        self.assertEqual(sum(tag == "script" for tag, _ in page.elements), 1)
        for tag, given in page.elements:
            active = [name for name in given if name.startswith("on") or name in ("style", "src")]
            self.assertEqual(active, [], (tag, given))

    def test_the_story_is_the_article_and_nothing_else(self):
        for path in ARTICLES:
            with self.subTest(path.name):
                page = page_of(run("--html", path))
                self.check(page)
                # Lines like `Photo:` and `|` belong to the layout, not to the article.
                told = "".join(page.story.split())
                article = "".join(path.read_text(encoding="utf-8").split())
                self.assertGreater(len(told), .95 * len(article))
                position = 0
                for letter in told:
                    position = article.index(letter, position) + 1

    def test_hostile_articles_stay_text(self):
        for name, text in HOSTILE.items():
            with self.subTest(name):
                done = run("--html", given=text)
                self.assertEqual((done.returncode, done.stderr), (0, b""))
                self.check(page_of(done))
                hidden = r"[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]"
                self.assertIsNone(re.search(hidden, done.stdout.decode()))
        for kind, told in (("markup", "<img src=x onerror=alert(1)>"), ("references", "AT&T &amp; so")):
            self.assertIn(told, page_of(run("--html", given=HOSTILE[kind])).story)

    def test_hostile_names_of_articles_stay_text(self):
        self.file("<b onclick='x()'>\".txt", SAMPLE)
        self.file("in.jsonl", json_line(id="</script><script>x()", text="No headline here, just words of a line.\n"))
        self.check(page_of(self.run_here("--html", "<b onclick='x()'>\".txt", "in.jsonl")))

    def test_the_policy_names_the_style_and_script_of_the_page(self):
        page = page_of(run("--html", given=SAMPLE))
        policy = next(given["content"] for _, given in page.elements
                      if given.get("http-equiv") == "Content-Security-Policy")
        for tag in ("style", "script"):
            digest = base64.b64encode(hashlib.sha256(page.text[tag].encode()).digest()).decode()
            self.assertIn(f"{tag}-src 'sha256-{digest}'", policy, f"html_{tag}_hash is now: sha256-{digest}")
        self.assertIn("default-src 'none'", policy)

    def test_several_articles_are_one_page_and_one_that_fails_is_left_out(self):
        self.file("in.jsonl", json_line(id=1, text=SAMPLE) + "{}\n" + json_line(id=2, text=SAMPLE))
        done = self.run_here("--html", "in.jsonl", "nowhere.txt")
        self.assertEqual((done.returncode, len(done.stderr.splitlines())), (1, 2))
        page = page_of(done)
        self.check(page)
        self.assertEqual(sum(given.get("class") == "report" for _, given in page.elements), 2)

    def test_nothing_that_could_be_read_is_a_page_too(self):
        done = self.run_here("--html", "nowhere.txt")
        self.assertEqual(done.returncode, 1)
        self.check(page_of(done))

    def test_an_article_of_1000_words_is_below_300_kilobytes(self):
        text = "\n\n".join(path.read_text() for path in ARTICLES[:3])
        self.assertGreater(len(text.split()), 1000)
        done = run("--html", given=text)
        self.assertLess(len(done.stdout), 300_000)

    def test_it_takes_no_longer_to_write_than_to_read_however_long_it_is(self):
        text = "\n\n".join(path.read_text() for path in ARTICLES) * 20
        def seconds(look):
            started = time.monotonic()
            self.assertEqual(run(look, given=text).returncode, 0)
            return time.monotonic() - started
        self.assertLess(seconds("--html"), 2 * seconds("--json") + 1)


if __name__ == "__main__":
    unittest.main()

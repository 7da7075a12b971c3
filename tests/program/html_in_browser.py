#!/usr/bin/env python3
"""The page that `newsmodel --html` writes, in a browser: what a click, a key, a filter and a theme do."""
import os
import pathlib
import sys
import tempfile
import unittest

from support import ARTICLES, ROOT, run
from support.browser import CHROMIUM, DRIVER, Browser

SKIPPED = 77  # ctest reports the test as skipped

WIRE = ROOT / "examples/articles/wire.txt"

# Accessibility is checked by axe-core where it is at hand: as a file, or where `.ci/run` puts it.
AXE = pathlib.Path(os.environ.get("NEWSMODEL_AXE", ROOT / "build/axe/axe_playwright_python/axe.min.js"))

HOSTILE = ('</script><script>document.title="owned"</script>\n\nELMPORT - "<img src=x onerror=document.title=1>," said '
           'Ana Ruiz </style><b onmouseover="alert(1)">. "--></article></main><iframe src=javascript:alert(1)>"\n\n'
           "\u202e\"It's 'so',\" said Tom <!-- Hale & Sons &lt; \0 \x1b[31m.\n").encode()
HOSTILE += b'\n"No\xff\xfe," Ruiz said.\n'

MARKED = """return [...document.querySelectorAll(arguments[0])].filter(one =>
    getComputedStyle(one).borderBottomStyle !== "none" && !one.classList.contains("off")).map(one => one.textContent)"""


def setUpModule():
    """One browser is enough for all: it takes seconds to start."""
    InBrowser.browser = Browser().__enter__()
    unittest.addModuleCleanup(InBrowser.browser.__exit__)
    keeper = tempfile.TemporaryDirectory()
    unittest.addModuleCleanup(keeper.cleanup)
    InBrowser.folder = pathlib.Path(keeper.name)


class InBrowser(unittest.TestCase):
    def setUp(self):
        self.browser.emulate()
        self.addCleanup(lambda: self.assertEqual(self.browser.messages(), []))

    def page(self, *words, given=b""):
        """Opens the page of these articles."""
        done = run("--html", *words, given=given)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        path = self.folder / "page.html"
        path.write_bytes(done.stdout)
        self.browser.open(path)
        self.assertEqual(self.browser.messages(), [], "console messages")

    def texts(self, selector):
        every = "return [...document.querySelectorAll(arguments[0])].map(one => one.textContent)"
        return self.browser.run(every, selector)

    def marked(self):
        """The words of the contents that are marked, in text order."""
        return self.browser.run(MARKED, ".story .content")

    def speaker_card(self, name):
        number = self.browser.run("""return [...document.querySelectorAll(".card")].find(card =>
            card.querySelector("h3").textContent === arguments[0]).dataset.speaker""", name)
        return f'.card[data-speaker="{number}"]'


class Choosing(InBrowser):
    def test_a_click_on_a_speaker_leaves_only_that_speakers_quotations_marked(self):
        self.page(WIRE)
        everything = self.marked()
        self.assertIn('"Without new money,"', everything)
        self.assertIn('"We built this harbor,"', everything)
        self.browser.click(self.speaker_card("Joe Strand") + " h3 button")
        marked = self.marked()
        self.assertIn('"We built this harbor,"', marked)
        self.assertNotIn('"Without new money,"', marked)
        said = self.browser.run("return [...document.querySelectorAll(arguments[0])].map(one => one.dataset.of)",
                                self.speaker_card("Joe Strand") + " li[data-form]")
        shown = self.browser.run("""return [...new Set([...document.querySelectorAll(
            ".story [data-of^=a]:not(.off)")].map(one => one.dataset.of))]""")
        self.assertEqual(sorted(said), sorted(shown))
        self.assertEqual(self.texts("h3 button[aria-pressed=true]"), ["Joe Strand"])
        self.assertEqual(self.texts(".count"), [f"{len(said)} of 20 marked"])
        self.browser.click(self.speaker_card("Joe Strand") + " h3 button")
        self.assertEqual(self.marked(), everything)

    def test_the_list_of_speakers_does_the_same_and_so_it_does_for_open_ones(self):
        self.page(ROOT / "examples/articles/court.txt", WIRE)
        names = self.texts("#a2 select option")
        self.assertEqual(names[:2], ["Everybody", "Renata Colby"])
        self.browser.run("""const list = document.querySelector("#a2 select");
            list.value = [...list.options].find(one => one.text === "Martin Oakes").value;
            list.dispatchEvent(new Event("change", {bubbles: true}));""")
        self.assertEqual("|".join(self.browser.run(MARKED, "#a2 .story .content")).replace('s|."', 's."'),
                         'the sale would raise $1.2 billion for roads and schools|the governor of "playing to the '
                         'cameras."|"She has been in office for three years,"|"Where is her plan?"')
        # The other article keeps what it shows.
        self.assertGreater(len(self.browser.run(MARKED, "#a1 .story .content")), 5)

    def test_filters_by_form_and_act(self):
        self.page(WIRE)
        for form in ("mixed", "indirect"):
            self.browser.click(f'input[value="{form}"]')
        self.assertTrue(self.marked())
        self.assertTrue(all(words.startswith('"') for words in self.marked()), self.marked())
        self.assertEqual(self.texts(".card li[data-form=indirect]:not([hidden])"), [])
        self.browser.click('input[value="speech"]')
        left = self.browser.run("""return [...document.querySelectorAll("li[data-form]:not([hidden])")].map(one =>
            [one.dataset.form, one.dataset.act].join())""")
        self.assertNotIn("direct,speech", left)
        self.assertLessEqual(set(left), {"direct,writing", "direct,thought", "direct,attitude"})
        self.browser.click("button[type=reset]")
        self.browser.run("return new Promise(done => setTimeout(done, 50))")
        self.assertEqual(self.texts(".count"), ["20 of 20 marked"])


class Linking(InBrowser):
    def lit(self):
        return self.browser.run("""return [...document.querySelectorAll(".lit")].map(one =>
            one.tagName === "LI" ? "entry" : one.className.split(" ")[0])""")

    def test_pointing_at_a_quotation_lights_up_its_source_cue_and_entry(self):
        self.page(WIRE)
        self.browser.point_at('.content.direct[data-of]')
        self.assertEqual(self.lit(), ["number", "content", "source", "cue", "content", "entry"])
        self.assertIn("I have read the contract", " ".join(self.texts("li.lit")))
        self.browser.point_at("h1")
        self.assertEqual(self.lit(), [])

    def test_pointing_at_a_position_lights_up_its_words(self):
        self.page(WIRE)
        self.browser.point_at(".card li[data-of^=p]")
        self.assertEqual(set(self.lit()), {"position", "entry"})
        background = "return getComputedStyle(document.querySelector('.position.lit')).backgroundColor"
        self.assertNotEqual(self.browser.run(background), "rgba(0, 0, 0, 0)")

    def test_the_number_of_a_quotation_leads_to_its_entry_and_back(self):
        self.page(WIRE)
        broken = self.browser.run("""return [...document.querySelectorAll("a[href^='#']")].map(one =>
            one.getAttribute("href").slice(1)).filter(id => !document.getElementById(id))""")
        self.assertEqual(broken, [])
        self.browser.click(".number")
        entry = self.browser.run("return document.querySelector(':target').textContent")
        self.assertIn("to veto harbor bill", entry)
        self.browser.click("li:target > a")
        self.assertEqual(self.browser.run("return document.querySelector(':target').className.split(' ')[0]"), "number")


class Keyboard(InBrowser):
    def focused(self):
        return self.browser.run("""const one = document.activeElement;
            return one.getAttribute("aria-label") || one.textContent""")

    def test_all_that_can_be_clicked_can_be_reached_in_the_order_of_the_page(self):
        self.page(WIRE)
        wanted = self.browser.run("return document.querySelectorAll('a, button, select, input').length")
        self.browser.press("Tab")
        self.assertEqual(self.focused(), "Skip to the article")
        places = []
        for _ in range(wanted):
            places.append(self.browser.run("""const all = [...document.querySelectorAll("a, button, select, input")];
                return all.indexOf(document.activeElement)"""))
            self.browser.press("Tab")
        reached = [place for place in places if place >= 0]
        self.assertEqual(reached, sorted(reached))
        self.assertEqual(len(reached), wanted)

    def test_enter_chooses_escape_brings_all_back_and_focus_is_seen(self):
        self.page(WIRE)
        self.browser.run("[...document.querySelectorAll(arguments[0])].pop().focus()",
                         self.speaker_card("Renata Colby") + " a")
        self.browser.press("Tab")
        outline = "return getComputedStyle(document.activeElement).outlineStyle"
        self.assertEqual(self.browser.run(outline), "solid")
        self.browser.press("Enter")
        self.assertEqual(self.texts("h3 button[aria-pressed=true]"), ["Martin Oakes"])
        self.browser.run("document.activeElement.blur()")
        self.browser.press("Escape")
        self.browser.run("return new Promise(done => setTimeout(done, 50))")
        self.assertEqual(self.texts("h3 button[aria-pressed=true]"), [])
        self.assertEqual(self.texts(".count"), ["20 of 20 marked"])

    def test_focus_on_a_number_lights_up_as_pointing_does(self):
        self.page(WIRE)
        self.browser.run("document.querySelector('.number').focus()")
        self.assertIn("to veto harbor bill", " ".join(self.texts("li.lit")))


class Looks(InBrowser):
    def colours(self):
        return self.browser.run("""const style = getComputedStyle(document.body);
            return [style.backgroundColor, style.color]""")

    def test_light_dark_narrow_and_paper(self):
        self.page(*ARTICLES)
        light = self.colours()
        self.browser.emulate(scheme="dark")
        self.assertNotEqual(self.colours(), light)
        for scheme in ("light", "dark"):
            for width in (320, 400, 1400):
                self.browser.emulate(scheme=scheme, width=width)
                wide = self.browser.run("return document.documentElement.scrollWidth")
                self.assertLessEqual(wide, width, "scrolls sideways")
        self.browser.emulate(media="print")
        shown = "return getComputedStyle(document.querySelector(arguments[0])).display"
        self.assertEqual(self.browser.run(shown, ".filters"), "none")
        self.assertNotEqual(self.browser.run(shown, ".card"), "none")

    def test_several_articles_have_a_list(self):
        self.page(*ARTICLES)
        self.assertEqual(len(self.texts(".contents li a")), len(ARTICLES))
        self.assertIn("Governor vows to veto harbor bill as dockworkers press for vote", self.texts(".contents li a"))
        self.page(WIRE)
        self.assertEqual(self.browser.run("return document.querySelector('.contents').hidden"), True)

    @unittest.skipUnless(AXE.exists(), "no axe-core here: NEWSMODEL_AXE names its axe.min.js")
    def test_axe_finds_nothing_amiss(self):
        self.page(*ARTICLES[:3])
        for scheme in ("light", "dark"):
            self.browser.emulate(scheme=scheme)
            # The policy of the page keeps scripts out; those of the driver come in another way.
            self.browser.run(AXE.read_text())
            found = self.browser.run("return axe.run()")
            told = [f"{one['id']}: {node['html'][:200]}" for one in found["violations"] for node in one["nodes"][:3]]
            self.assertEqual(told, [], scheme)
        self.browser.messages()


class Hostile(InBrowser):
    def test_an_article_can_neither_run_a_script_nor_leave_its_place(self):
        self.page(given=HOSTILE)
        self.assertEqual(self.browser.run("return document.title"), "Who said what")
        self.assertEqual(self.browser.run("""return [document.scripts.length, document.images.length,
            document.querySelectorAll("iframe, b[onmouseover], .story style").length,
            document.querySelectorAll("body > main > .report > .sheet > .story").length]"""), [1, 0, 0, 1])
        story = self.browser.run("return document.querySelector('.story').textContent")
        self.assertIn('</script><script>document.title="owned"</script>', story)
        self.assertIn("<img src=x onerror=document.title=1>", story)
        self.assertNotIn("\u202e", story)


if __name__ == "__main__":
    if DRIVER is None or CHROMIUM is None:
        print("skipped: no Chromium here; Debian has it as the packages chromium and chromium-driver", file=sys.stderr)
        sys.exit(SKIPPED)
    unittest.main()

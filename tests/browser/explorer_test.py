#!/usr/bin/env python3
"""The explorer in a headless Chromium: what a reader does with it, by pointer and by keyboard.

usage: explorer_test.py DRAW_PICTURE SCRATCH        (exit 77: no Chromium here)
"""
import json
import pathlib
import subprocess
import sys
import unittest
import xml.etree.ElementTree

from chromium import Browser, find_chromium

DRAW, SCRATCH = None, None


def drawn(events, *more):
    """The path of an explorer with that many made-up events."""
    path = SCRATCH / ("-".join(["explorer", str(events), *more]) + ".html")
    with open(path, "wb") as file:
        subprocess.run([DRAW, "explorer", str(events), *more], stdout=file, check=True)
    return path


def story_of(path):
    text = path.read_text(encoding="utf-8")
    begin = text.index('id="data">') + len('id="data">')
    return json.loads(text[begin:text.index("</script>", begin)])


class Explorer(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()
        cls.path = drawn(60)
        cls.story = story_of(cls.path)

    @classmethod
    def tearDownClass(cls):
        cls.browser.__exit__()

    def setUp(self):
        self.page = self.browser.open(self.path)

    def tearDown(self):
        self.assertEqual([], self.page.errors)
        self.assertEqual([], self.page.requests)

    def text(self, element):
        return self.page.evaluate(f"document.getElementById('{element}').textContent")

    def set(self, element, value):
        self.page.evaluate(f"{{ const f = document.getElementById('{element}'); f.value = {json.dumps(value)};"
                           " f.dispatchEvent(new Event('input', {bubbles: true})); }")
        self.page.frame()

    def shown(self):
        return int(self.text("count").split()[0].replace(",", ""))

    def chosen(self):
        return self.page.evaluate("document.querySelector('#panel h2').textContent")

    def labels(self):
        return {event["label"] for event in self.story["events"]}

    def linked(self):
        """A link both of whose ends have a date."""
        events = self.story["events"]
        dated = lambda e: events[e]["first"] is not None or events[e]["last"] is not None
        return next(link for link in self.story["links"] if dated(link["from"]) and dated(link["to"]))

    def saved(self):
        """The picture that the key s saves, parsed."""
        self.page.evaluate("{ const make = URL.createObjectURL;"
                           " URL.createObjectURL = blob => { window.saved = blob.text(); return make.call(URL, blob); }; }")
        self.page.key("s")
        return xml.etree.ElementTree.fromstring(self.page.evaluate("window.saved"))

    def open_at(self, event):
        self.page.evaluate(f"location.hash = 'event={self.story['events'][event]['id']}'")
        self.page.frame()

    def test_all_events_are_there_at_first(self):
        self.assertEqual(60, self.shown())
        self.assertEqual(60, self.page.evaluate("document.querySelectorAll('#list li').length"))

    def test_search_and_every_filter_leave_only_what_fits(self):
        events = self.story["events"]
        self.set("search", events[7]["label"])
        self.assertGreaterEqual(self.shown(), 1)
        self.set("search", "no such words anywhere")
        self.assertEqual(0, self.shown())
        self.set("search", "")
        for field, value, fits in [
                ("actor", "0", lambda e: 0 in e["actors"]),
                ("modality", "planned", lambda e: e["modality"] == "planned"),
                ("family", events[0]["type"].split(".")[0], lambda e: e["type"].split(".")[0] == events[0]["type"].split(".")[0]),
                ("confidence", "0.9", lambda e: e["confidence"] >= 0.9)]:
            self.set(field, value)
            self.assertEqual(sum(map(fits, events)), self.shown(), field)
            self.set(field, "")
        day = sorted(e["first"] for e in events if e["first"] is not None)[30]
        from datetime import date, timedelta
        self.set("from", str(date(1970, 1, 1) + timedelta(days=day)))
        self.assertEqual(sum(e["last"] is None or e["last"] >= day for e in events), self.shown())
        self.set("from", "nonsense")
        self.assertEqual(60, self.shown())
        self.assertEqual("true", self.page.evaluate("document.getElementById('from').getAttribute('aria-invalid')"))

    def test_a_click_on_a_mark_shows_its_words_and_sources(self):
        found = None
        for y in range(150, 800, 9):
            self.page.click(300, y)
            found = self.chosen()
            if found in self.labels():
                break
        self.assertIn(found, self.labels())
        event = next(e for e in self.story["events"] if e["label"] == found)
        for _, quote in event["evidence"]:
            self.assertIn(quote, self.text("panel"))

    def test_the_keyboard_reaches_everything(self):
        self.page.key("ArrowRight")
        first = self.chosen()
        self.assertIn(first, self.labels())
        for key in ("ArrowRight", "ArrowDown"):
            self.page.key(key)
            self.assertIn(self.chosen(), self.labels())
        self.assertNotEqual(first, self.chosen())
        self.page.key("Enter")
        self.assertEqual("panel", self.page.evaluate("document.activeElement.id"))
        self.page.key("a")
        self.assertEqual("actors", self.page.evaluate("document.activeElement.id"))
        self.assertGreater(self.page.evaluate("document.querySelectorAll('#actors .node').length"), 2)
        self.page.key("l")
        self.assertFalse(self.page.evaluate("document.getElementById('list').hidden"))
        self.page.key("l")
        self.page.key("/")
        self.assertEqual("search", self.page.evaluate("document.activeElement.id"))
        self.page.key("Escape")
        self.page.key("Escape")
        self.assertEqual("Choose an event", self.chosen())

    def test_causes_and_effects_are_followed_lit_up_and_focused(self):
        link = self.linked()
        events = self.story["events"]
        self.open_at(link["from"])
        self.assertEqual(events[link["from"]]["label"], self.chosen())
        self.assertIn(events[link["to"]]["label"], self.text("panel"))
        self.page.key("f")
        self.assertLess(self.shown(), 60)
        self.assertIn("only what is linked", self.text("count"))
        self.page.key("Escape")
        self.assertEqual(60, self.shown())
        self.page.key("d")
        self.assertNotEqual(events[link["from"]]["label"], self.chosen())

    def test_a_way_between_two_events_is_found(self):
        link = self.linked()
        self.open_at(link["from"])
        self.page.key("p")
        self.page.evaluate(f"[...document.querySelectorAll('#list button')].find(b => b.textContent.endsWith({json.dumps(self.story['events'][link['to']]['label'])})).click()")
        self.page.frame()
        self.assertIn("Way from the starting event", self.text("panel"))

    def test_choosing_an_actor_leaves_its_events(self):
        self.page.key("a")
        self.page.evaluate("document.querySelector('#actors li button').click()")
        most = max(actor["events"] for actor in self.story["actors"])
        self.assertEqual(most, self.shown())

    def test_the_address_brings_back_event_filters_and_view(self):
        self.set("modality", "asserted")
        self.page.key("ArrowRight")
        self.page.key("+")
        self.page.evaluate("new Promise(done => setTimeout(done, 400))")
        chosen, shown, fragment = self.chosen(), self.shown(), self.page.evaluate("location.hash")
        other = self.browser.open(self.path, fragment)
        self.assertEqual(chosen, other.evaluate("document.querySelector('#panel h2').textContent"))
        self.assertEqual(shown, int(other.evaluate("document.getElementById('count').textContent").split()[0]))
        self.assertEqual([], other.errors)

    def test_the_view_is_saved_as_well_formed_svg(self):
        picture = self.saved()
        texts = {t.text for t in picture.iter("{http://www.w3.org/2000/svg}text")}
        self.assertTrue(texts & self.labels())

    def test_hostile_labels_stay_labels(self):
        path = drawn(200, "hostile")
        self.page.open(path)
        self.page.key("ArrowRight")
        for key in ("ArrowRight", "ArrowDown", "a", "l", "l", "u", "d", "f"):
            self.page.key(key)
        self.page.evaluate("[...document.querySelectorAll('#list button')].slice(0, 200).forEach(b => b.click())")
        self.page.frame()
        self.assertEqual(0, self.page.evaluate("document.querySelectorAll('img, iframe, object, embed').length"))
        self.assertEqual(2, self.page.evaluate("document.scripts.length"))
        self.assertEqual(0, self.page.evaluate("[...document.links].filter(a => !/^https?:/.test(a.href)).length"))
        self.saved()

    def test_labels_on_the_canvas_never_overlap(self):
        self.page.open(drawn(2000))
        boxes = self.page.evaluate("""(() => {
            const boxes = [], draw = CanvasRenderingContext2D.prototype.fillText;
            CanvasRenderingContext2D.prototype.fillText = function (words, x, y) {
                boxes.push([x, y, x + this.measureText(words).width, words]);
                draw.call(this, words, x, y);
            };
            document.getElementById('fit').click();
            return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(boxes))));
        })()""")
        rows = {}
        for left, y, right, words in boxes:
            rows.setdefault(round(y), []).append((left, right, words))
        self.assertGreater(len(boxes), 60)
        for row in rows.values():
            row.sort()
            for a, b in zip(row, row[1:]):
                self.assertLessEqual(a[1], b[0] + 0.5, (a, b))


def main():
    global DRAW, SCRATCH
    if not find_chromium():
        print("skipped: no Chromium here (Debian package chromium)")
        sys.exit(77)
    DRAW, SCRATCH = pathlib.Path(sys.argv.pop(1)).resolve(), pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main()


if __name__ == "__main__":
    main()

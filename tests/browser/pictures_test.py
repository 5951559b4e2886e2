#!/usr/bin/env python3
"""The SVGs in the renderers that readers have: Chromium, rsvg, Inkscape, LibreOffice.

usage: pictures_test.py DRAW_PICTURE SCRATCH        (exit 77: none of them here)

Chromium measures the box of every text, with the fonts of this machine and with DejaVu alone, which
is far wider than the font that the layout reckons with.
"""
import os
import pathlib
import shutil
import subprocess
import sys
import unittest
import xml.etree.ElementTree

from chromium import Browser, find_chromium

DRAW, SCRATCH = None, None
PICTURES = ("timeline", "vertical", "storyline", "relations", "causes")
EVENTS = (20, 200, 2000, 10_000)
HOSTILE_SEEDS = range(5)  # 60 strings each

BOXES = """[...document.querySelectorAll('text')].map(t => {
    const b = t.getBBox();
    return [b.x, b.y, b.x + b.width, b.y + b.height, t.textContent];
})"""


def drawn(picture, *more):
    path = SCRATCH / ("-".join([picture, *map(str, more)]) + ".svg")
    with open(path, "wb") as file:
        subprocess.run([DRAW, picture, *map(str, more)], stdout=file, check=True)
    return path


def overlaps(boxes, slack=1.0):
    """The pairs of texts that share more than `slack` pixels both ways; sweeps from left to right."""
    found, near = [], []
    for box in sorted(boxes):
        near = [other for other in near if other[2] > box[0] + slack]
        found += [(other[4], box[4]) for other in near if other[1] < box[3] - slack and box[1] < other[3] - slack]
        near.append(box)
    return found


def font_folder(family):
    """Where the fonts of that name are, or None."""
    if not shutil.which("fc-list"):
        return None
    files = subprocess.run(["fc-list", family, "file"], capture_output=True, text=True, check=True).stdout.split()
    return str(pathlib.Path(files[0].rstrip(":")).parent) if files else None


@unittest.skipUnless(find_chromium(), "no Chromium here (Debian package chromium)")
class InChromium(unittest.TestCase):
    def check_boxes(self):
        with Browser() as browser:
            for picture in PICTURES:
                for events in EVENTS:
                    with self.subTest(picture=picture, events=events):
                        page = browser.open(drawn(picture, events))
                        boxes = page.evaluate(BOXES)
                        width = page.evaluate("document.documentElement.viewBox.baseVal.width")
                        self.assertGreater(len(boxes), 5)
                        self.assertEqual([], overlaps(boxes))
                        self.assertEqual([], [b for b in boxes if b[2] > width or b[0] < 0])
                        self.assertEqual([], page.errors)

    def test_no_two_texts_overlap_with_the_fonts_of_this_machine(self):
        self.check_boxes()

    def test_no_two_texts_overlap_with_a_wide_fallback_alone(self):
        folder = font_folder("DejaVu Sans")
        if not folder:
            self.skipTest("no DejaVu Sans here (Debian package fonts-dejavu-core)")
        self.with_fonts_of(folder)

    def test_no_two_texts_overlap_with_the_font_asked_for(self):
        folder = font_folder("Liberation Sans")
        if not folder:
            self.skipTest("no Liberation Sans here (Debian package fonts-liberation)")
        self.with_fonts_of(folder)

    def with_fonts_of(self, folder):
        configuration = SCRATCH / "fonts.conf"
        configuration.write_text(f"<fontconfig><dir>{folder}</dir><cachedir>{SCRATCH}/fonts</cachedir></fontconfig>")
        before = os.environ.get("FONTCONFIG_FILE")
        os.environ["FONTCONFIG_FILE"] = str(configuration)
        try:
            self.check_boxes()
        finally:
            del os.environ["FONTCONFIG_FILE"]
            if before is not None:
                os.environ["FONTCONFIG_FILE"] = before

    def test_hostile_strings_run_nothing_and_fetch_nothing(self):
        with Browser() as browser:
            for seed in HOSTILE_SEEDS:
                for picture in (*PICTURES, "explorer"):
                    with self.subTest(picture=picture, seed=seed):
                        path = drawn(picture, 60, "hostile", seed)
                        if picture == "explorer":
                            path = path.rename(path.with_suffix(".html"))
                        else:
                            xml.etree.ElementTree.parse(path)
                        page = browser.open(path)
                        page.frame()
                        self.assertEqual([], page.errors)
                        self.assertEqual([], page.requests)
                        if picture != "explorer":
                            self.assertEqual(0, page.evaluate("document.scripts.length"))


def is_picture(path):
    """A PNG that holds more than one colour packs into."""
    return path.read_bytes().startswith(b"\x89PNG") and path.stat().st_size > 5000


class Elsewhere(unittest.TestCase):
    def convert(self, program, package, arguments, environment=None):
        """Every picture to PNG; `arguments` makes a command line of the SVG and the PNG."""
        if not shutil.which(program):
            self.skipTest(f"no {program} here (Debian package {package})")
        for picture in PICTURES:
            with self.subTest(picture=picture):
                svg = drawn(picture, 60)
                png = SCRATCH / program / svg.with_suffix(".png").name
                png.parent.mkdir(exist_ok=True)
                png.unlink(missing_ok=True)
                result = subprocess.run([program, *arguments(svg, png)], capture_output=True, text=True, timeout=240,
                                        env={**os.environ, **(environment or {})})
                self.assertEqual(0, result.returncode, result.stderr)
                self.assertTrue(is_picture(png), png)

    def test_rsvg(self):
        self.convert("rsvg-convert", "librsvg2-bin", lambda svg, png: [svg, "-o", png])

    def test_inkscape(self):
        self.convert("inkscape", "inkscape", lambda svg, png: [svg, "--export-type=png", f"--export-filename={png}"],
                     {"INKSCAPE_PROFILE_DIR": str(SCRATCH / "inkscape-profile")})

    def test_libreoffice(self):
        self.convert("soffice", "libreoffice-draw",
                     lambda svg, png: [f"-env:UserInstallation=file://{SCRATCH}/soffice-profile", "--headless",
                                       "--convert-to", "png", "--outdir", png.parent, svg])


def main():
    global DRAW, SCRATCH
    if not any(map(shutil.which, ("rsvg-convert", "inkscape", "soffice"))) and not find_chromium():
        print("skipped: no Chromium, rsvg-convert, Inkscape or LibreOffice here")
        sys.exit(77)
    DRAW, SCRATCH = pathlib.Path(sys.argv.pop(1)).resolve(), pathlib.Path(sys.argv.pop(1)).resolve()
    unittest.main()


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""The same made-up story as a timeline: by fabula, by Graphviz's dot, and by Mermaid in a headless Chromium.

usage: bench_peers.py FABULA [--dot DOT] [--mermaid MERMAID.MIN.JS] [EVENTS ...]      (default 200 2000 events)

Whole processes for fabula and dot; for Mermaid the time of its render() alone, without the browser's start.
Mermaid's script is in its npm package (npm pack mermaid: dist/mermaid.min.js). What takes more than a
minute is given up.
"""
import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "browser"))
from chromium import Browser  # noqa: E402

PATIENCE = 60  # seconds
ACTORS = [f"Actor {name}" for name in "Amber Birch Cedar Delta Ember Fjord Grove Haven".split()]
VERBS = ("meets", "sues", "pays", "warns", "lends to", "visits")
WIDTH = """(() => { const b = document.querySelector('svg').viewBox.baseVal; return [b.width, b.height]; })()"""


def record(events):
    """An extraction record of that many dated events, the same every time."""
    dice = random.Random(1)
    actors = [{"id": f"a{i}", "name": name, "kind": "organization", "aliases": [], "mentions": [{"begin": i, "end": i + 1}]}
              for i, name in enumerate(ACTORS)]
    told = []
    for i in range(events):
        one, other = dice.sample(range(len(ACTORS)), 2)
        day = f"{2015 + dice.randrange(10)}-{1 + dice.randrange(12):02}-{1 + dice.randrange(28):02}"
        told.append({
            "id": f"e{i}", "type": "meeting.meet", "modality": "asserted", "attributed_to": [], "place": None, "amounts": [],
            "label": f"{ACTORS[one]} {dice.choice(VERBS)} {ACTORS[other]} over contract {i}", "confidence": 0.9,
            "when": {"edtf": day, "earliest": day, "latest": day, "basis": "explicit"},
            "participants": [{"actor": f"a{one}", "role": "agent"}, {"actor": f"a{other}", "role": "counterparty"}],
            "mentions": [{"begin": 20 * i, "end": 20 * i + 19, "trigger": {"begin": 20 * i, "end": 20 * i + 5}}]})
    article = {"id": "made-up", "path": "", "url": "", "title": "Made up", "source": "", "published": "2025-01-01",
               "published_basis": "record"}
    return {"fabula": "extraction/1", "article": article, "times": [], "actors": actors, "events": told, "links": []}


def dot_timeline(events):
    """The usual recipe: a row of days, and every event on the rank of its day."""
    days = sorted({e["when"]["earliest"] for e in events})
    lines = ["digraph {", "rankdir=LR; node [shape=box];"]
    lines += [f'"{a}" -> "{b}";' for a, b in zip(days, days[1:])]
    for event in events:
        lines.append(f'{event["id"]} [label="{event["label"]}"]; {{ rank=same; "{event["when"]["earliest"]}"; {event["id"]} }}')
    return "\n".join([*lines, "}"])


def timed(command):
    began = time.monotonic()
    try:
        subprocess.run(command, check=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return f"more than {PATIENCE} s"
    except subprocess.CalledProcessError as error:
        return f"fails ({error.returncode})"
    return f"{time.monotonic() - began:.2f} s"


def mermaid_time(script, text, folder):
    page_file = folder / "mermaid.html"
    page_file.write_text(f"<meta charset=utf-8><script src='{script.as_uri()}'></script><div id=out></div>")
    with Browser() as browser:
        page = browser.open(page_file)
        page.evaluate("mermaid.initialize({startOnLoad: false, maxTextSize: 1e8, maxEdges: 1e6})")
        page.evaluate(f"window.text = {json.dumps(text)}; 0")
        try:
            took = page.evaluate("""(async () => {
                const began = performance.now();
                document.getElementById('out').innerHTML = (await mermaid.render('m', text)).svg;
                return (performance.now() - began) / 1000;
            })()""")
        except TimeoutError:
            return "no answer"
        return f"{took:.2f} s, " + " x ".join(str(round(x)) for x in page.evaluate(WIDTH))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("fabula")
    parser.add_argument("events", nargs="*", type=int, default=[200, 2000])
    parser.add_argument("--dot")
    parser.add_argument("--mermaid", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for events in options.events:
            told = record(events)
            (folder / "told.jsonl").write_text(json.dumps(told) + "\n")
            story = folder / "story.json"
            subprocess.run([options.fabula, "merge", folder / "told.jsonl", "-o", story], check=True)
            print(f"{events} events")
            print("  fabula  ", timed([options.fabula, "timeline", story, "-o", folder / "t.svg"]))
            if options.dot:
                (folder / "t.dot").write_text(dot_timeline(told["events"]))
                print("  dot     ", timed([options.dot, "-Tsvg", folder / "t.dot", "-o", folder / "dot.svg"]))
            if options.mermaid:
                text = subprocess.run([options.fabula, "timeline", story, "--format", "mermaid"], check=True,
                                      capture_output=True, text=True).stdout
                print("  Mermaid ", mermaid_time(options.mermaid.resolve(), text, folder), flush=True)


if __name__ == "__main__":
    main()

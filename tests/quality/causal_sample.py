#!/usr/bin/env python3
"""Draws causal links of a story at random, for reading by hand; the same seed draws the same links.

usage: causal_sample.py STORY.json [--seed N] [--count N] [--temporal] [--quotes] [--verdicts FILE.tsv]

Prints one link a line: id, kind, modality (and who says so), cue, cause, effect; with --quotes also the words. With --temporal it draws the
links that only tell an order in time (before, during). With --verdicts, a file
of this form with a last column "verdict" (right, or what is wrong: ends, direction, kind), it prints the share that is right
instead. Made for a merge of unannotated news:
    fabula extract ../shared/data/news/*.jsonl.gz | fabula merge - -o news.json
    tests/quality/causal_sample.py news.json --seed 2026 --quotes
Standard library only.
"""
import argparse
import collections
import json
import random

CAUSAL = ("causes", "enables", "prevents")
TEMPORAL = ("before", "during")


def draw(story, kinds, seed, count):
    links = sorted((link for link in story["links"] if link["kind"] in kinds), key=lambda link: link["id"])
    return random.Random(seed).sample(links, min(count, len(links)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("story", nargs="?")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--temporal", action="store_true")
    parser.add_argument("--quotes", action="store_true")
    parser.add_argument("--verdicts", metavar="FILE")
    options = parser.parse_args()
    if options.verdicts:
        with open(options.verdicts, encoding="utf-8") as lines:
            rows = [line.rstrip("\n").split("\t") for line in lines if line.strip() and line[0] != "#"]
        verdicts = collections.Counter(row[-1] for row in rows)
        print(f"{verdicts['right']} of {len(rows)} right;", ", ".join(f"{v} {n}" for v, n in verdicts.most_common() if v != "right"))
        return
    if not options.story:
        parser.error("needs a story, or --verdicts")
    with open(options.story, encoding="utf-8") as text:
        story = json.load(text)
    label = {event["id"]: event["label"] for event in story["events"]}
    names = {actor["id"]: actor["name"] for actor in story["actors"]}
    for link in draw(story, TEMPORAL if options.temporal else CAUSAL, options.seed, options.count):
        voices = [names[actor] for actor in link["attributed_to"]] + [speaker["quote"] for speaker in link.get("speaker", [])]
        told = link["modality"] + (f", said by {' and '.join(voices)}" if voices else "")
        row = [link["id"], link["kind"], told, link["cue"], label[link["from"]], label[link["to"]]]
        if options.quotes:
            row.append(link["evidence"][0]["quote"])
        print("\t".join(" ".join(cell.split()) for cell in row))


if __name__ == "__main__":
    main()

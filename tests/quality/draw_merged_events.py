#!/usr/bin/env python3
"""Draws merged events of a story, those that several articles tell, to be read by hand.

usage: draw_merged_events.py STORY [COUNT] > drawn.tsv          the columns id, type, label, articles (count)
       draw_merged_events.py STORY [COUNT] --quotes             with what each article says, to read by

The random draw of COUNT (100) goes by a hash of the event's id with a fixed seed, so the same story gives the same
draw. merged_events.tsv keeps the verdicts of the last reading. Standard library only.
"""
import hashlib
import json
import pathlib
import sys

SEED = "fabula 42"


def articles(event):
    return {mention["article"] for mention in event["mentions"]}


def main():
    arguments = [a for a in sys.argv[1:] if a != "--quotes"]
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    story = json.loads(pathlib.Path(arguments[0]).read_text(encoding="utf-8"))
    count = int(arguments[1]) if len(arguments) > 1 else 100
    merged = [e for e in story["events"] if len(articles(e)) > 1]
    drawn = sorted(merged, key=lambda e: hashlib.sha256(f"{SEED} {e['id']}".encode()).hexdigest())[:count]
    print("id\ttype\tlabel\tarticles")
    for e in drawn:
        print("\t".join(" ".join(str(cell).split()) for cell in (e["id"], e["type"], e["label"], len(articles(e)))))
        if "--quotes" in sys.argv:
            for mention in e["mentions"]:
                print(f"    {mention['article']:24} {' '.join(mention['quote'].split())[:260]}")


if __name__ == "__main__":
    main()

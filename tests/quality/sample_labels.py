#!/usr/bin/env python3
"""Draws labels at random from unannotated news, to be read by hand.

usage: sample_labels.py FABULA SHARED SEED COUNT [even|odd]

Prints COUNT lines "number<TAB>label<TAB>modality, who says so", as views show them, drawn with SEED from the events of SHARED/data/news that views show (no sayings,
no background) in the order of the files, or of those articles alone whose identifier ends in an even or odd number.
tests/quality/labels.tsv holds the last sample that was read, with a verdict a label. Standard library only.
"""
import gzip
import json
import pathlib
import random
import subprocess
import sys


def main():
    if len(sys.argv) not in (5, 6) or sys.argv[5:] not in ([], ["even"], ["odd"]):
        sys.exit(__doc__)
    fabula, shared, seed, count = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    halves = {"even": (0,), "odd": (1,)}.get(sys.argv[5] if len(sys.argv) > 5 else "", (0, 1))
    articles = b"".join(gzip.open(path).read() for path in sorted((shared / "data" / "news").glob("*.jsonl.gz")))
    records = subprocess.run([fabula, "extract", "-"], input=articles, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    read = [json.loads(line) for line in records.stdout.splitlines()]
    labels = [(event["label"], mood(event, record)) for record in read
              if int(record["article"]["id"].rsplit("-", 1)[1]) % 2 in halves
              for event in record["events"] if event["type"] != "statement.say" and not event.get("background")]
    for number, (label, told) in enumerate(random.Random(seed).sample(labels, count), 1):
        print(f"{number}\t{label}\t{told}")


def mood(event, record):
    """ "claimed, said by Anna Berg" """
    names = {actor["id"]: actor["name"] for actor in record["actors"]}
    voices = [names[actor] for actor in event["attributed_to"]] + [speaker["text"] for speaker in event.get("speaker", [])]
    return ", said by ".join([event["modality"], *([" and ".join(voices)] if voices else [])])


if __name__ == "__main__":
    main()

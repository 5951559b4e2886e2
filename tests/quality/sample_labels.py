#!/usr/bin/env python3
"""Draws labels at random from unannotated news, to be read by hand.

usage: sample_labels.py FABULA SHARED SEED COUNT

Prints COUNT lines "number<TAB>label", drawn with SEED from all events of SHARED/data/news in the order of the
files. tests/quality/labels.tsv holds the last sample that was read, with a verdict a label. Standard library only.
"""
import gzip
import json
import pathlib
import random
import subprocess
import sys


def main():
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    fabula, shared, seed, count = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    articles = b"".join(gzip.open(path).read() for path in sorted((shared / "data" / "news").glob("*.jsonl.gz")))
    records = subprocess.run([fabula, "extract", "-"], input=articles, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    labels = [event["label"] for line in records.stdout.splitlines() for event in json.loads(line)["events"]]
    for number, label in enumerate(random.Random(seed).sample(labels, count), 1):
        print(f"{number}\t{label}")


if __name__ == "__main__":
    main()

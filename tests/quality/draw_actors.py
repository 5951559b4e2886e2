#!/usr/bin/env python3
"""Draws actors of a story to be read by hand: 200 at random for wrong merges, the 50 most frequent for splits.

usage: draw_actors.py STORY > drawn.tsv

Writes the columns id, set, name, kind, aliases ("|" between them), articles and mentions (counts). The random
draw goes by a hash of the actor's id with a fixed seed, so the same story gives the same draw; frequency is the
number of articles, then of mentions. actors_read.tsv keeps the verdicts of the last reading. Standard library only.
"""
import hashlib
import json
import pathlib
import sys

SEED = "fabula 9"
RANDOM, FREQUENT = 200, 50


def articles(actor):
    return {mention["article"] for mention in actor["mentions"]}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    actors = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))["actors"]
    drawn = sorted(actors, key=lambda a: hashlib.sha256(f"{SEED} {a['id']}".encode()).hexdigest())[:RANDOM]
    frequent = sorted(actors, key=lambda a: (-len(articles(a)), -len(a["mentions"]), a["name"]))[:FREQUENT]
    print("id\tset\tname\tkind\taliases\tarticles\tmentions")
    for chosen, actors_of_set in (("random", drawn), ("frequent", frequent)):
        for a in actors_of_set:
            cells = [a["id"], chosen, a["name"], a["kind"], "|".join(a["aliases"]), len(articles(a)), len(a["mentions"])]
            print("\t".join(" ".join(str(cell).split()) for cell in cells))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Trees of real news, kept without their words: what each word of an article is, by its place.

usage: wikinews.py TREES.tsv NEWS_FOLDER          prints the treebank as CoNLL-U
       wikinews.py --pack NEWS_FOLDER FILE...      packs such CoNLL-U files into TREES.tsv, on standard output

NEWS_FOLDER holds the news as JSON lines (*.jsonl.gz with id, title, text). An article is its title, an empty line and its
text. TREES.tsv has for each sentence a line "# ARTICLE BEGIN" and then a line a word: bytes skipped before it, its length in
bytes, part of speech, features, head, relation, name, and how its lemma is made: "l" if in lower case, the number of
letters cut from the end, a colon, and the letters put there. Standard library only.
"""
import gzip
import json
import pathlib
import re
import sys

SPACE = rb"(?:\s|\xc2\xa0|\xe2\x80[\x80-\x8f\xaf])*"  # of ASCII and Unicode, in UTF-8


def read_news(folder):
    news = {}
    for path in sorted(pathlib.Path(folder).glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                article = json.loads(line)
                news[article["id"]] = f"{article['title']}\n\n{article['text']}".encode()
    return news


def lemma_edit(form, lemma):
    lower = "l" if form != form.lower() and not lemma.startswith(form[:1]) else ""
    if lower:
        form = form.lower()
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return f"{lower}{len(form) - same}:{lemma[same:]}"


def edited(form, edit):
    lower, cut, end = re.fullmatch(r"(l?)(\d+):(.*)", edit).groups()
    form = form.lower() if lower else form
    return form[:len(form) - int(cut)] + end


def sentences(path):
    rows = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and line[0] != "#":
                rows.append(line.rstrip("\n").split("\t"))
            elif rows and not line.strip():
                yield rows
                rows = []
    if rows:
        yield rows


def located(rows, text):
    """The places (begin, end) of the words, from the first place where all follow each other; or none."""
    pattern = SPACE.join(re.escape(row[1].encode()) for row in rows)
    found = re.search(pattern, text)
    if not found:
        return None
    places, at = [], found.start()
    for row in rows:
        begin = text.index(row[1].encode(), at)
        at = begin + len(row[1].encode())
        places.append((begin, at))
    return places


def pack(news, paths):
    by_place = {}
    for path in paths:
        for rows in sentences(path):
            for article, text in news.items():
                places = located(rows, text)
                if places:
                    by_place[article, places[0][0]] = (rows, places)
                    break
            else:
                print(f"{path}: left out, no article holds: {' '.join(row[1] for row in rows)}", file=sys.stderr)
    for (article, begin), (rows, places) in sorted(by_place.items()):
        print(f"# {article} {begin}")
        for row, (first, last) in zip(rows, places):
            name = re.search(r"Name=([A-Z-]+)", row[9])
            print(first - begin, last - first, row[3], row[5], row[6], row[7], name[1] if name else "_",
                  lemma_edit(row[1], row[2]), sep="\t")
            begin = last


def unpack(news, path):
    text, at = b"", 0
    words = []

    def flush():
        if words:
            print("\n".join("\t".join(word) for word in words), end="\n\n")
            words.clear()

    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line[0] == "#":
                flush()
                _, article, begin = line.split()
                text, at = news[article], int(begin)
                print(f"# sent_id = {article}-{begin}")
                continue
            gap, length, upos, features, head, relation, name, edit = line.rstrip("\n").split("\t")
            if words and gap == "0":
                words[-1][9] = words[-1][9] + "|SpaceAfter=No" if words[-1][9] != "_" else "SpaceAfter=No"
            form = text[at + int(gap):at + int(gap) + int(length)].decode()
            at += int(gap) + int(length)
            misc = "_" if name == "_" else f"Name={name}"
            words.append([str(len(words) + 1), form, edited(form, edit), upos, "_", features, head, relation, "_", misc])
    flush()


def main():
    if len(sys.argv) > 3 and sys.argv[1] == "--pack":
        pack(read_news(sys.argv[2]), sys.argv[3:])
    elif len(sys.argv) == 3:
        unpack(read_news(sys.argv[2]), sys.argv[1])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()

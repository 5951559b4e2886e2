#!/usr/bin/env python3
"""Annotated news for development, kept without their text: which bytes of an article tell which event.

usage: news_gold.py ANNOTATIONS.jsonl NEWS_FOLDER OUT     writes OUT/read/ID and OUT/check/ID for score_story.py
       news_gold.py --pack read|check FOLDER ...          packs annotated folders into lines of that form

ANNOTATIONS holds one article a line: "id" of the news, "half" (read: to develop on; check: whose figures alone are looked
at), and the annotation in the form of the whole-story gold, with each mention as [begin, end, trigger begin, trigger end]
in UTF-8 bytes of the article, which is its title, an empty line and its text. NEWS_FOLDER holds the news as JSON lines
(*.jsonl.gz with id, title, text, published). Standard library only.
"""
import gzip
import json
import pathlib
import sys


def places(gold, change):
    """The annotation with `change` applied to every mention."""
    events = [{**event, "mentions": [change(mention) for mention in event["mentions"]]} for event in gold["events"]]
    return {**gold, "events": events}


def pack(half, folder):
    text = (folder / "article.txt").read_bytes()
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    news = json.loads((folder / "source.json").read_text(encoding="utf-8"))["id"]

    def located(mention):
        quote, trigger = mention["quote"].encode(), mention["trigger"].encode()
        begin, inside = text.index(quote), quote.index(trigger)
        return [begin, begin + len(quote), begin + inside, begin + inside + len(trigger)]

    kept = {key: gold[key] for key in ("published", "actors", "events", "links")}
    return json.dumps({"id": news, "half": half, **places(kept, located)}, ensure_ascii=False)


def unpack(line, news, out):
    gold = json.loads(line)
    text = f"{news[gold['id']]['title']}\n\n{news[gold['id']]['text']}".encode()

    def quoted(mention):
        begin, end, first, last = mention
        return {"quote": text[begin:end].decode(), "trigger": text[first:last].decode()}

    folder = out / gold.pop("half") / gold["id"]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "article.txt").write_bytes(text)
    gold = {"article": "article.txt", "source": {"url": gold.pop("id")}, **places(gold, quoted)}
    (folder / "gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")


def read_news(folder):
    news = {}
    for path in sorted(folder.glob("*.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                article = json.loads(line)
                news[article["id"]] = article
    return news


def main(arguments):
    if len(arguments) > 2 and arguments[0] == "--pack":
        for folder in arguments[2:]:
            print(pack(arguments[1], pathlib.Path(folder)))
    elif len(arguments) == 3:
        annotations, folder, out = map(pathlib.Path, arguments)
        news = read_news(folder)
        for line in annotations.read_text(encoding="utf-8").splitlines():
            unpack(line, news, out)
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])

#!/usr/bin/env python3
"""Scores fabula on annotated text and fails where a figure lies below its floor.

usage: measure.py FABULA SHARED FLOORS.tsv WORK [CORPUS ...]

SHARED, or the environment variable FABULA_SHARED, names the folder of eval/ (gold and scorers) and data/
(corpora); it is no part of this repository. Without it the
program says so and exits with 77, which ctest counts as skipped. FLOORS.tsv has the columns corpus, measure and
floor, in per cent; a floor is raised when a figure has risen for good, and never lowered. WORK takes the
extraction records, which are worth a look when a figure falls. Standard library only.
"""
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys

SKIPPED = 77


class Measurement:
    def __init__(self, fabula, shared, work):
        self.fabula, self.work = fabula, work
        self.evaluation, self.data = shared / "eval", shared / "data"

    def run(self, arguments, into, feed=None):
        """Runs fabula; its output goes to the file `into`. Skipped records (exit 3) show in the figures."""
        with open(into, "wb") as output:
            result = subprocess.run([self.fabula, *arguments], stdout=output, input=feed, stderr=subprocess.PIPE)
        if result.returncode not in (0, 3):
            sys.exit(f"fabula {' '.join(map(str, arguments))} ended with {result.returncode}:\n{result.stderr.decode()}")
        return into

    def score(self, script, *arguments):
        command = [sys.executable, self.evaluation / script, *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def score_json(self, script, *arguments):
        figures = self.work / "figures.json"
        self.score(script, *arguments, "--json", figures)
        return json.loads(figures.read_text(encoding="utf-8"))

    def stories(self, corpus, folder=None):
        folder = folder or self.evaluation / corpus
        golds = sorted(folder.glob("**/gold.json"))
        records = self.work / f"{corpus}.jsonl"
        with open(records, "wb") as output:
            for gold in golds:
                published = json.loads(gold.read_text(encoding="utf-8"))["published"]
                article = gold.parent / "article.txt"
                output.write(self.run(["extract", article, "--date", published], self.work / "one.jsonl").read_bytes())
        total = self.score_json("score_story.py", folder, records)["total"]
        names = ["story strict f1", "story f1", "event f1", "date supported", "modality", "actor f1", "actor kind", "participant f1", "link f1"]
        return {name: total[name]["micro"] for name in names}

    def gold(self):
        return self.stories("gold")

    def seed(self):
        return self.stories("seed")

    def news(self, half):
        here = pathlib.Path(__file__).parent
        gold = self.work / "news_gold"
        subprocess.run([sys.executable, here / "news_gold.py", here / "news_gold.jsonl", self.data / "news", gold], check=True)
        return self.stories(f"news_{half}", gold / half)

    def news_read(self):
        return self.news("read")

    def news_check(self):
        return self.news("check")

    def times(self, name):
        folder = self.data / "time" / name
        articles = self.work / f"{name}.articles.jsonl"
        articles.write_text(self.score("articles_from_tml.py", folder), encoding="utf-8")
        records = self.run(["extract", articles], self.work / f"{name}.jsonl")
        times = self.work / f"{name}.times.jsonl"
        times.write_text(self.score("timex_from_extraction.py", articles, records), encoding="utf-8")
        line = self.score("score_timex.py", folder, times, "--skip-dct")
        figures = re.search(r"strict P \S+ R \S+ F1 (\S+) \| relaxed P \S+ R \S+ F1 (\S+) .*value acc \S+ F1 (\S+)", line)
        return dict(zip(["strict f1", "relaxed f1", "value f1"], (float(figure) / 100 for figure in figures.groups())))

    def meantime_times(self):
        return self.times("meantime-apple-airbus")

    def wikiwars_times(self):
        return self.times("wikiwars")

    def meantime_events(self):
        folder = self.data / "events"
        articles = sorted(folder.glob("meantime-*.articles.jsonl"))
        # This corpus puts what no words date on the day of publication.
        records = self.run(["extract", "--undated", "publication", *articles], self.work / "meantime.jsonl")
        golds = sorted(folder.glob("meantime-*.jsonl.gz"))
        total = self.score_json("score_meantime.py", *golds, records)
        return {"trigger precision": total["a triggers"]["P"], "trigger recall": total["a triggers"]["R"],
                "date exact of found": total["b dates"]["exact of found"],
                "agent f1 on found": total["c participants"]["Arg0"]["found"]["F1"],
                "patient f1 on found": total["c participants"]["Arg1"]["found"]["F1"],
                "modality accuracy": total["d modality"]["accuracy"]}

    def causal_news(self):
        folder = self.data / "events"
        with gzip.open(folder / "cnc-train.articles.jsonl.gz") as sentences:
            records = self.run(["extract", "-"], self.work / "causal.jsonl", feed=sentences.read())
        total = self.score_json("score_causal.py", folder / "cnc-train.jsonl.gz", records)
        return {"relation precision": total["relations"]["P"], "relation f1": total["relations"]["F1"],
                "recall with signal": total["recall with signal"]}

    def ecb_merging(self):
        gold = self.data / "events" / "ecbplus-1-35.jsonl.gz"
        articles = self.work / "ecb.articles.jsonl"
        self.score("score_merge.py", gold, "--articles", articles)
        records = self.run(["extract", articles], self.work / "ecb.jsonl")
        story = self.run(["merge", records], self.work / "ecb.story.json")
        total = self.score_json("score_merge.py", gold, story)
        return {"coverage": total["coverage"], "conll f1 all": total["story"]["all"]["pooled"]["CoNLL"],
                "conll f1 matched": total["story"]["matched"]["pooled"]["CoNLL"]}


CORPORA = ["gold", "seed", "news_read", "news_check", "meantime_times", "wikiwars_times", "meantime_events", "causal_news", "ecb_merging"]


def main():
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    fabula, shared, floors_path, work = (pathlib.Path(argument) for argument in sys.argv[1:5])
    shared = pathlib.Path(os.environ.get("FABULA_SHARED", shared))
    if not (shared / "eval").is_dir() or not (shared / "data").is_dir():
        print(f"skipped: no annotated text in {shared}; set FABULA_SHARED to where eval/ and data/ lie")
        sys.exit(SKIPPED)
    work.mkdir(parents=True, exist_ok=True)
    rows = [line.split("\t") for line in floors_path.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    floors = {(corpus, measure): float(floor) for corpus, measure, floor in rows}
    measurement = Measurement(fabula.resolve(), shared, work)
    below = 0
    print(f"{'corpus':16} {'measure':22} {'figure':>6} {'floor':>6}")
    for corpus in sys.argv[5:] or CORPORA:
        for measure, figure in getattr(measurement, corpus)().items():
            floor = floors.pop((corpus, measure), 0.0)
            # Figures are printed with one decimal; a floor copied from the print must hold.
            fails = round(100 * figure, 1) < floor
            below += fails
            print(f"{corpus:16} {measure:22} {100 * figure:6.1f} {floor:6.1f}{'  BELOW' if fails else ''}", flush=True)
        if any(key[0] == corpus for key in floors):
            sys.exit(f"{floors_path}: no such measure of {corpus}: {[key[1] for key in floors if key[0] == corpus]}")
    sys.exit(1 if below else 0)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Causal queries on one large made-up graph: by the library and by networkx, on the same file, in one run.

usage: bench_graph.py BENCH_GRAPH [EVENTS [LINKS]]        (default 1000000 5000000)

Links lead from earlier to later events, mostly near ones. Needs python3-networkx; without it only the library runs.
"""
import math
import pathlib
import random
import subprocess
import sys
import tempfile
import time


def write_edges(path, events, links):
    draw = random.Random(1)
    with open(path, "w", encoding="ascii") as out:
        for i in range(links):
            begin = i % (events - 1)
            end = min(events - 1, begin + 1 + int(draw.expovariate(0.001)))
            out.write(f"{begin}\t{end}\t{draw.uniform(0.3, 1):.3f}\n")


def timed(name, work):
    begin = time.perf_counter()
    result = work()
    print(f"  networkx  {name:16} {1000 * (time.perf_counter() - begin):10.1f} ms  {result}", flush=True)


def with_networkx(path, events):
    try:
        import networkx
    except ImportError:
        print("  networkx is not installed")
        return
    graph = networkx.DiGraph()

    def load():
        with open(path, encoding="ascii") as lines:
            for line in lines:
                begin, end, confidence = line.split()
                graph.add_edge(int(begin), int(end), weight=-math.log(float(confidence)))
        return graph.number_of_edges()

    def chain():
        return len(networkx.bidirectional_dijkstra(graph, 0, events - 1)[1]) - 1
    timed("load", load)
    timed("causes, 3 links", lambda: len(networkx.single_source_shortest_path_length(graph.reverse(copy=False), events - 1, 3)) - 1)
    timed("causes, all", lambda: len(networkx.ancestors(graph, events - 1)))
    timed("effects, all", lambda: len(networkx.descendants(graph, 0)))
    timed("chain", chain)


def main():
    if not 2 <= len(sys.argv) <= 4:
        sys.exit(__doc__)
    events = int(sys.argv[2]) if len(sys.argv) > 2 else 1000000
    links = int(sys.argv[3]) if len(sys.argv) > 3 else 5 * events
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "edges.tsv"
        write_edges(path, events, links)
        result = subprocess.run([sys.argv[1], path], check=True, capture_output=True, text=True)
        for line in result.stdout.splitlines():
            name, took, found = line.split("\t")
            print(f"  fabula    {name:16} {float(took):10.1f} ms  {found}")
        with_networkx(path, events)


if __name__ == "__main__":
    main()

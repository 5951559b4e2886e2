#!/usr/bin/env python3
"""Frames a second of the explorer while it is panned and zoomed, in a headless Chromium without a GPU.

usage: bench_explorer.py DRAW_PICTURE [EVENTS ...]      (default 200 2000 10000 events)

DRAW_PICTURE is tests/browser/draw_picture of the build folder. 60 is the browser's own ceiling; the script's
share of a frame says how far from it the explorer is.
"""
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "browser"))
from chromium import Browser  # noqa: E402

TURN = """(options => new Promise(done => {
    const canvas = document.getElementById('canvas'), frames = 120, began = performance.now();
    let n = 0, busy = 0;
    const turn = () => {
        if (n++ === frames) return done([1000 * frames / (performance.now() - began), busy / frames]);
        canvas.dispatchEvent(new WheelEvent('wheel', { ...options, deltaY: n <= frames / 2 ? 24 : -24, clientX: 500, clientY: 400, cancelable: true }));
        const start = performance.now();
        requestAnimationFrame(() => { busy += performance.now() - start; turn(); });
    };
    requestAnimationFrame(turn);
}))(%s)"""
PAINT = """(() => { // the script's own time for one view, without waiting for frames
    const real = window.requestAnimationFrame, due = [];
    window.requestAnimationFrame = f => due.push(f);
    const canvas = document.getElementById('canvas'), times = 40, began = performance.now();
    for (let i = 0; i < times; ++i) {
        canvas.dispatchEvent(new WheelEvent('wheel', { %s deltaY: i %% 2 ? 24 : -24, cancelable: true }));
        while (due.length) due.shift()(0);
    }
    const spent = (performance.now() - began) / times;
    window.requestAnimationFrame = real;
    return spent;
})()"""


def main():
    draw, sizes = sys.argv[1], sys.argv[2:] or ["200", "2000", "10000"]
    print(f"{'events':>8} {'page kB':>8} {'pan fps':>8} {'zoom fps':>9} {'pan ms':>8} {'zoom ms':>8}")
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        for events in sizes:
            path = pathlib.Path(folder) / f"{events}.html"
            path.write_bytes(subprocess.run([draw, events], stdout=subprocess.PIPE, check=True).stdout)
            page = browser.open(path)
            rates = [page.evaluate(TURN % options)[0] for options in ("{shiftKey: true}", "{ctrlKey: true}")]
            spent = [page.evaluate(PAINT % options) for options in ("shiftKey: true,", "ctrlKey: true,")]
            print(f"{events:>8} {path.stat().st_size / 1000:8.0f} {rates[0]:8.1f} {rates[1]:9.1f} {spent[0]:8.2f} {spent[1]:8.2f}")


if __name__ == "__main__":
    main()

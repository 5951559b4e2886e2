"""Drives a headless Chromium through its debugging pipe. Standard library only.

    with Browser() as browser:
        page = browser.open(path)              # or page.open(path): a file, in an empty profile
        page.evaluate("document.title")        # the value of a JavaScript expression, promises awaited
        page.key("ArrowDown"); page.click(x, y)
        page.screenshot(path)

The protocol (JSON messages that end with a zero byte, on descriptors 3 and 4) is described at
https://chromedevtools.github.io/devtools-protocol/. A page's errors, and whatever it tries to
fetch from elsewhere, are collected in `page.errors` and `page.requests`.
"""
import base64
import json
import os
import pathlib
import select
import shutil
import subprocess
import tempfile
import time

PATIENCE = 120  # seconds for one answer; a loaded machine is slow


def find_chromium():
    """The path of a Chromium or Chrome, or None."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


class Browser:
    def __init__(self, width=1400, height=900, arguments=()):
        self.profile = tempfile.TemporaryDirectory(prefix="browser-", ignore_cleanup_errors=True)
        to_browser, self.to = os.pipe()
        self.back, from_browser = os.pipe()
        command = [find_chromium(), "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
                   "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
                   f"--user-data-dir={self.profile.name}", f"--window-size={width},{height}",
                   "--force-device-scale-factor=1", "--hide-scrollbars", "--remote-debugging-pipe", *arguments, "about:blank"]

        def descriptors():
            # Moved up first, since either may be 3 or 4 itself.
            reading, writing = os.dup2(to_browser, 100), os.dup2(from_browser, 101)
            os.dup2(reading, 3)
            os.dup2(writing, 4)

        self.process = subprocess.Popen(command, pass_fds=(3, 4), preexec_fn=descriptors,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.number, self.buffer, self.waiting, self.pages = 0, b"", {}, {}
        self.call("Browser.setDownloadBehavior", behavior="deny")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.call("Browser.close")
            self.process.wait(10)
        except (OSError, RuntimeError, TimeoutError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
        os.close(self.to)
        os.close(self.back)
        self.profile.cleanup()

    def call(self, method, session=None, **parameters):
        """Sends one command and returns its result; events that arrive meanwhile go to their pages."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.to, data):]
        return self.answer(self.number, method)

    def answer(self, number, method):
        end = time.monotonic() + PATIENCE
        while number not in self.waiting:
            self.read(end - time.monotonic(), method)
        message = self.waiting.pop(number)
        if "error" in message:
            raise RuntimeError(f"{method}: {message['error']['message']}")
        return message["result"]

    def read(self, seconds, method):
        if not select.select([self.back], [], [], max(0, seconds))[0]:
            raise TimeoutError(f"no answer to {method} within {PATIENCE} s")
        data = os.read(self.back, 1 << 20)
        if not data:
            raise RuntimeError(f"the browser ended during {method}")
        *messages, self.buffer = (self.buffer + data).split(b"\0")
        for message in map(json.loads, messages):
            if "id" in message:
                self.waiting[message["id"]] = message
            elif message.get("sessionId") in self.pages:
                self.pages[message["sessionId"]].receive(message["method"], message["params"])

    def open(self, path, fragment=""):
        """A new page with the file `path` in it; `fragment` is what follows in the address."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, session)
        self.pages[session] = page
        for domain in ("Page", "Runtime", "Network", "Log"):
            page.call(f"{domain}.enable")
        page.open(path, fragment)
        return page


class Page:
    def __init__(self, browser, session):
        self.browser, self.session = browser, session
        self.errors, self.requests, self.loaded = [], [], False

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def receive(self, method, parameters):
        if method == "Runtime.exceptionThrown":
            details = parameters["exceptionDetails"]
            self.errors.append(details.get("exception", {}).get("description") or details["text"])
        elif method == "Log.entryAdded" and parameters["entry"]["level"] == "error":
            self.errors.append(parameters["entry"]["text"])
        elif method == "Page.javascriptDialogOpening":
            self.errors.append("a dialog: " + parameters["message"])
        elif method == "Network.requestWillBeSent":
            url = parameters["request"]["url"]
            if url.split(":")[0] not in ("file", "data", "about", "blob"):
                self.requests.append(url)
        elif method == "Page.loadEventFired":
            self.loaded = True

    def open(self, path, fragment=""):
        """Leaves for another file; one that is open already is not loaded again."""
        self.loaded = False
        self.call("Page.navigate", url=pathlib.Path(path).resolve().as_uri() + fragment)
        end = time.monotonic() + PATIENCE
        while not self.loaded:
            self.browser.read(end - time.monotonic(), "Page.navigate")

    def evaluate(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            details = result["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description") or details["text"])
        return result["result"].get("value")

    def frame(self):
        """Waits until what was asked for is drawn."""
        self.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def key(self, name, text=None):
        text = name if text is None and len(name) == 1 else text
        down = {"type": "keyDown", "key": name, **({"text": text} if text else {})}
        if name == "Enter":
            down["text"] = "\r"
        self.call("Input.dispatchKeyEvent", **down)
        self.call("Input.dispatchKeyEvent", type="keyUp", key=name)
        self.frame()

    def click(self, x, y):
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1)
        self.frame()

    def screenshot(self, path):
        data = self.call("Page.captureScreenshot", format="png")["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def media(self, **features):
        """Emulates media features: page.media(prefers_color_scheme="dark")."""
        self.call("Emulation.setEmulatedMedia",
                  features=[{"name": k.replace("_", "-"), "value": v} for k, v in features.items()])
        self.frame()

"""A browser without a window, driven by the protocol of https://www.w3.org/TR/webdriver2/ with Python alone."""
import base64
import json
import re
import shutil
import subprocess
import tempfile
import urllib.error
import urllib.request

# Of Debian's packages chromium and chromium-driver, and as others call them.
DRIVER = shutil.which("chromedriver")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key of an element in the protocol

KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "Space": " "}


class Browser:
    """Chromium, from its start to the end of a `with`."""

    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory()
        self.driver = subprocess.Popen([DRIVER, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                       text=True)
        for line in self.driver.stdout:
            if found := re.search(r"started successfully on port (\d+)", line):
                self.url = f"http://127.0.0.1:{found[1]}"
                break
        # The sandbox of Chromium does not start for root, nor inside most containers.
        words = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                 "--window-size=1400,1000", f"--user-data-dir={self.profile.name}"]
        wanted = {"goog:chromeOptions": {"args": words, "binary": CHROMIUM}, "goog:loggingPrefs": {"browser": "ALL"}}
        try:
            self.url += "/session/" + self.ask("POST", "/session", capabilities={"alwaysMatch": wanted})["sessionId"]
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        try:
            self.ask("DELETE", "")
        finally:
            self.close()

    def close(self):
        self.driver.terminate()
        self.driver.wait(30)
        self.driver.stdout.close()
        self.profile.cleanup()

    def ask(self, method, path, **given):
        body = json.dumps(given).encode() if method == "POST" else None
        request = urllib.request.Request(self.url + path, body, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"]) from None

    def open(self, path):
        self.ask("POST", "/url", url="about:blank")  # so that a fragment of the same page is no mere scrolling
        self.messages()
        self.ask("POST", "/url", url=f"file://{path}")

    def run(self, script, *given):
        """What a script returns; `arguments` holds what it is given."""
        return self.ask("POST", "/execute/sync", script=script, args=list(given))

    def find(self, selector):
        return self.ask("POST", "/element", using="css selector", value=selector)[ELEMENT]

    def click(self, selector):
        self.ask("POST", f"/element/{self.find(selector)}/click")

    def point_at(self, selector):
        target = {ELEMENT: self.find(selector)}
        move = {"type": "pointerMove", "duration": 0, "origin": target, "x": 0, "y": 0}
        self.ask("POST", "/actions", actions=[{"type": "pointer", "id": "mouse", "actions": [move]}])

    def press(self, *keys):
        strokes = [{"type": step, "value": KEYS[key]} for key in keys for step in ("keyDown", "keyUp")]
        self.ask("POST", "/actions", actions=[{"type": "key", "id": "keyboard", "actions": strokes}])

    def messages(self):
        """What was written to the console since the last call, breaches of the content security policy included."""
        return [one["message"] for one in self.ask("POST", "/se/log", type="browser")]

    def emulate(self, media="", scheme="light", width=0):
        """Shows the page on paper, in the dark, or on a screen so many pixels wide."""
        self.devtools("Emulation.setFocusEmulationEnabled", enabled=True)  # as if the window were in front
        self.devtools("Emulation.setEmulatedMedia", media=media,
                      features=[{"name": "prefers-color-scheme", "value": scheme},
                                {"name": "prefers-reduced-motion", "value": "reduce"}])
        self.devtools("Emulation.setDeviceMetricsOverride", width=width, height=0, deviceScaleFactor=1, mobile=False)

    def devtools(self, command, **given):
        return self.ask("POST", "/goog/cdp/execute", cmd=command, params=given)

    def picture(self):
        """The whole page as a PNG."""
        taken = self.devtools("Page.captureScreenshot", captureBeyondViewport=True)
        return base64.b64decode(taken["data"])

"""A person in front of a browser: opens pages, and looks at every one of them."""

import pathlib
import re
from urllib.parse import urlsplit

import looking


class Visitor:
    def __init__(
        self, browser, address: str, screenshots: pathlib.Path, test: str, *, javascript: bool = True,
        looks: bool = True,
    ):  # fmt: skip
        self._looks = looks
        self.address = address
        self.screenshots = screenshots
        self.test = test
        self.findings: list[str] = []
        # axe waits for timers, which never come where scripts are off.
        self._at_a_desk = [looking.accessibility, looking.wording] if javascript else [looking.wording]
        self._on_a_phone = [looking.accessibility] if javascript else []
        self._expected_status = 200
        self.context = browser.new_context(
            viewport=looking.DESKTOP, locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh",
            java_script_enabled=javascript, reduced_motion="reduce",
        )  # fmt: skip
        self.page = self.context.new_page()
        self.page.set_default_timeout(6_000)
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self._found(f"script error: {error}"))
        self.page.on("request", self._asked)
        self.page.on("response", self._answered)
        self._status = 0

    def visit(self, path: str, *, status: int = 200) -> "Visitor":
        """Opens a page of the server, expects its status, and looks at it."""
        self._expected_status = status
        response = self.page.goto(self.address + path)
        if response is None or response.status != status:
            self._found(f"answered {response and response.status}, {status} was expected")
        self.look()
        self._expected_status = 200
        return self

    def login(self, account) -> "Visitor":
        self.page.goto(self.address + "/login")
        form = self.page.locator("form", has=self.page.locator("input[name=password]"))
        form.locator("input[name=login]").fill(account.login)
        form.locator("input[name=password]").fill(account.password)
        form.locator("button[type=submit], input[type=submit], button:not([type])").first.click()
        self.page.wait_for_load_state()
        if urlsplit(self.page.url).path == "/login":
            raise AssertionError(f"{account.login} could not log in: {self.page.inner_text('main')[:300]}")
        return self

    def press(self, name: str, *, within=None, status: int = 200) -> "Visitor":
        """Clicks the button or link of that name, and looks at the page that follows."""
        self._expected_status = status
        self._control(name, within).click()
        return self._arrive(status)

    def fill(self, field: str, text: str) -> "Visitor":
        """Types into the field with that `name`."""
        self.page.locator(f'[name="{field}"]').first.fill(text)
        return self

    def tick(self, field: str, *values: str) -> "Visitor":
        """Marks those answers of a question with radios or boxes."""
        for value in values:
            self.page.locator(f'input[name="{field}"][value="{value}"]').check(force=True)  # its label lies over it
        return self

    def choose(self, field: str, answer: str) -> "Visitor":
        """By the words of the answer, or by its value."""
        self.page.locator(f'select[name="{field}"]').select_option(answer)
        return self

    def upload(self, name: str, kind: str, data: bytes, *, paper: str = "", status: int = 200) -> "Visitor":
        """Sends a file in the form of that paper of the dossier."""
        self._expected_status = status
        form = self.page.locator("form", has=self.page.locator(f'input[name="paper"][value="{paper}"]'))
        form.locator("input[type=file]").set_input_files({"name": name, "mimeType": kind, "buffer": data})
        form.locator("button").click()
        return self._arrive(status)

    def send(self, path: str, **fields: str):
        """Posts a form the page does not show, with its token: what a button's absence does not protect."""
        token = self.page.locator('input[name="csrf"]').first.input_value()
        form = {"csrf": token, **fields}
        return self.page.request.post(self.address + path, form=form, max_redirects=0)

    def reads(self, *texts: str) -> "Visitor":
        """Expects those words in the main part of the page."""
        shown = self.page.inner_text("main")
        for text in texts:
            assert text in shown, f"{self._place()} does not say “{text}”: {shown[:1500]}"
        return self

    @property
    def path(self) -> str:
        return urlsplit(self.page.url).path

    def _control(self, name: str, within):
        """The button or link of that name; one in the main part of the page goes before the frame's."""
        for place in [within] if within else [self.page.locator("main"), self.page.locator("body")]:
            for exact in (True, False):
                found = place.get_by_role("button", name=name, exact=exact).or_(
                    place.get_by_role("link", name=name, exact=exact))
                if found.count():
                    return found.first
        raise AssertionError(f"{self._place()} has no “{name}”: {self.page.inner_text('body')[:1500]}")

    def _arrive(self, status: int) -> "Visitor":
        self.page.wait_for_load_state()
        if self._status != status:
            self._found(f"answered {self._status}, {status} was expected")
        self.look()
        self._expected_status = 200
        return self

    def _answered(self, response) -> None:
        if response.request.is_navigation_request() and not 300 <= response.status < 400:
            self._status = response.status

    def look(self) -> None:
        """Looks at the page as it stands, at a desk and on a phone, and photographs both."""
        if not self._looks:
            return
        self._look_at(looking.DESKTOP, self._at_a_desk)
        self._look_at(looking.PHONE, [looking.width, *self._on_a_phone])
        self.page.set_viewport_size(looking.DESKTOP)

    def close(self) -> None:
        self.context.close()

    def _look_at(self, size: dict, questions: list) -> None:
        self.page.set_viewport_size(size)
        for question in questions:
            for finding in question(self.page):
                self._found(finding)
        self.page.screenshot(path=self._picture(size), full_page=True)

    def _picture(self, size: dict) -> pathlib.Path:
        """Named by test, order and address, so that a folder of them reads as the walk did."""
        self.screenshots.mkdir(parents=True, exist_ok=True)
        slug = re.sub(r"[^a-z0-9]+", "-", self._place().lower()).strip("-") or "home"
        number = sum(1 for _ in self.screenshots.glob(f"{self.test}-*-{size['width']}.png")) + 1
        return self.screenshots / f"{self.test}-{number:03}-{slug[:60]}-{size['width']}.png"

    def _place(self) -> str:
        parts = urlsplit(self.page.url)
        return parts.path + (f"?{parts.query}" if parts.query else "")

    def _found(self, finding: str) -> None:
        self.findings.append(f"{self._place()}: {finding}")

    def _heard(self, message) -> None:
        if message.type != "error":
            return
        # Chromium reports a page's own status as an error, also where the test expects it.
        own = message.location.get("url", "") == self.page.url
        if own and f"status of {self._expected_status}" in message.text:
            return
        policy = "Content Security Policy" in message.text
        self._found(("breaks the content policy: " if policy else "console error: ") + message.text)

    def _asked(self, request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in ("http", "https") and parts.netloc != urlsplit(self.address).netloc:
            self._found(f"asks another site: {request.url}")

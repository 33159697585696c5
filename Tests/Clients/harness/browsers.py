"""Debian's Chromium, driven by Playwright, as people who use the console."""

import re
import urllib.parse

from harness import environment

CHROMIUM = "/usr/bin/chromium"

WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 640}

# A refused form is a status that Chromium reports, too; what a test expects, it asks for.
_EXPECTED = re.compile(r"status of (4|5)\d\d|net::ERR")


class Person:
    """Somebody with a browser of their own, signed in to a server's console unless told otherwise."""

    def __init__(self, browser, server, region, keys=None, **how):
        self.server = server
        self.region = region
        self.keys = keys or (environment.ACCESS_KEY_ID, environment.SECRET_ACCESS_KEY)
        settings = {"viewport": WIDE, "locale": "en-GB", "timezone_id": "UTC"} | how
        self.context = browser.new_context(base_url=server.endpoint, **settings)
        self.complaints = []
        self.context.on("request", self._watch)
        self.context.on("weberror", lambda failure: self.complaints.append(f"script: {failure.error}"))
        self.context.on("console", self._listen)
        self.context.on("dialog", self._answer)
        self.page = self.new_page()

    def new_page(self):
        """Another window of the same browser."""
        page = self.context.new_page()
        page.set_default_timeout(15_000)
        return page

    def sign_in(self):
        """Fills the form in, as somebody does who has keys."""
        self.page.goto("/console/sign-in")
        self.fill_in_keys(self.page)
        self.page.wait_for_url("**/console/")
        return self

    def fill_in_keys(self, page):
        """Signs in on the page that asks for it."""
        page.get_by_label("Access key ID").fill(self.keys[0])
        page.get_by_label("Secret access key").fill(self.keys[1])
        page.get_by_label("Region").fill(self.region)
        page.get_by_role("button", name="Sign in").click()

    def open(self, path):
        """Goes to a page and returns it; the page must be there."""
        answer = self.page.goto(path)
        assert answer.ok, (path, answer.status)
        return self.page

    def leave(self):
        """Closes the browser; nothing may have gone wrong in it."""
        self.context.close()
        assert self.complaints == []

    def _watch(self, request):
        """The console needs nothing but its own server."""
        asked, own = (urllib.parse.urlsplit(url) for url in (request.url, self.server.endpoint))
        if asked.scheme not in ("data", "blob") and asked.netloc != own.netloc:
            self.complaints.append(f"asked {request.url}")

    def _listen(self, message):
        if message.type == "error" and not _EXPECTED.search(message.text):
            self.complaints.append(message.text)

    def _answer(self, dialog):
        """Browsers ask before somebody leaves unsaved text; any other dialog is markup that came to life."""
        if dialog.type == "beforeunload":
            dialog.accept()
        else:
            self.complaints.append(f"dialog: {dialog.message}")
            dialog.dismiss()

"""Browsers for people, and cards for them to look at."""

import pytest
from harness.browsers import CHROMIUM, Person
from playwright.sync_api import expect, sync_playwright

# As long as a person's window waits; the five seconds that Playwright has in mind are too few for a busy machine.
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def browser():
    """One Chromium for the run; each person gets a profile of their own."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser, region):
    """Opens a browser on a server: `visit(server)`; signed in unless `signed_in` is false."""
    people = []

    def open_browser(server, keys=None, signed_in=True, in_region=None, **how):
        person = Person(browser, server, in_region or region, keys, **how)
        people.append(person)
        return person.sign_in() if signed_in else person

    yield open_browser
    for person in people:
        person.leave()


@pytest.fixture
def person(visit, server):
    """Somebody who is signed in to the shared server, in a region of the test's own."""
    return visit(server)

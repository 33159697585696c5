"""What axe-core finds wrong with a page."""

from axe_playwright_python.sync_playwright import Axe

GUIDELINES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Colours differ between light and dark, everything else between wide and narrow.
CHECKS = {
    "wide": {"runOnly": GUIDELINES},
    "narrow": {"runOnly": GUIDELINES, "rules": {"color-contrast": {"enabled": False}}},
    "dark": {"runOnly": {"type": "rule", "values": ["color-contrast"]}},
}


def violations(page, look="wide"):
    """The broken rules, with the first place of each."""
    # A bar that stays on the screen covers parts of whatever is below it just now, which people scroll away.
    page.evaluate(
        """() => document.querySelectorAll('main *').forEach((element) => {
            if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
        })"""
    )
    found = Axe().run(page, options=CHECKS[look])
    return [(rule["id"], rule["nodes"][0]["html"][:200]) for rule in found.response["violations"]]

"""Renders a card as a PDF with WeasyPrint, over and over in one process.

    python3 weasyprint_export.py CONTENT.json [--documents N] [--output FILE]

The page is made ahead, the fonts are warm, and the style sheet is parsed once: what is measured is layout and drawing.
Prints one line of JSON, how many documents it made and in how many seconds.
"""

import argparse
import json
import logging
import pathlib
import time

import card_html
import weasyprint
from weasyprint.text.fonts import FontConfiguration


def main():
    options = parse()
    # It warns of properties that only concern screens.
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    page = card_html.page(json.loads(options.content.read_text()))
    fonts = FontConfiguration()
    style = weasyprint.CSS(string=card_html.STYLE, font_config=fonts)

    def render():
        document = weasyprint.HTML(string=page)
        # Tagged for screen readers, as the other side's files are.
        return document.write_pdf(stylesheets=[style], font_config=fonts, pdf_tags=True, pdf_identifier=b"bench")

    # The first finds and opens the fonts.
    render()
    start = time.perf_counter()
    for _ in range(options.documents):
        file = render()
    seconds = time.perf_counter() - start
    print(json.dumps({"count": options.documents, "seconds": seconds}))
    if options.output:
        options.output.write_bytes(file)


def parse():
    parser = argparse.ArgumentParser(description="Render a card as a PDF with WeasyPrint.")
    parser.add_argument("content", type=pathlib.Path, help="a file with the content of a card")
    parser.add_argument("--documents", type=int, default=3, help="how many are rendered after the first")
    parser.add_argument("--output", type=pathlib.Path, help="keeps the last document in this file")
    return parser.parse_args()


if __name__ == "__main__":
    main()

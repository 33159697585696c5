"""A card as one HTML page: the texts, tables and figures that Cardinal's PDF has, on as many pages.

Knows the members that the cards of `exports.py` have, no others.
"""

import html

import card_figures

# Pictures of emoji are found without being named; named, the font of emoji would give its digits to the text, too.
FONTS = "'Noto Sans', 'Noto Sans CJK JP', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Devanagari'"
STYLE = f"""
@page {{ size: A4; margin: 50pt 62pt 49pt;
  @bottom-left {{ content: "bench  ·  Version 1  ·  Approved"; font: 7.5pt/11pt {FONTS}; color: #566272 }}
  @bottom-right {{ content: "Page " counter(page) " of " counter(pages); font: 7.5pt/11pt {FONTS}; color: #566272 }} }}
html {{ font: 9.5pt/14pt {FONTS}; color: #1B2430 }}
body {{ margin: 0 }} p {{ margin: 6pt 0 0 }}
.over {{ font: bold 8.5pt/14pt {FONTS}; letter-spacing: 1.4pt; color: #566272; margin: 0 }}
h1 {{ font: bold 28pt/36pt {FONTS}; color: #17375E; margin: 4pt 0 0 }}
.lead {{ font-size: 12.5pt; line-height: 19pt; color: #364252; margin: 8pt 0 0 }}
.badges {{ margin: 14pt 0 0 }} .badge {{ font-weight: bold; border-radius: 10pt; padding: 3pt 10pt }}
h2 {{ font: bold 16pt/23pt {FONTS}; color: #17375E; border-top: 1pt solid #17375E; padding-top: 9pt;
  margin: 24pt 0 0; break-after: avoid }}
.first {{ break-before: page; margin-top: 0 }}
h3 {{ font: bold 11pt/16pt {FONTS}; color: #17375E; margin: 14pt 0 0; break-after: avoid }}
h4 {{ font: bold 9.5pt/14pt {FONTS}; margin: 10pt 0 0; break-after: avoid }}
small {{ font: 8.5pt/14pt {FONTS}; color: #566272; margin-left: 9pt }}
table {{ border-collapse: collapse; margin: 8pt 0 0; width: 100% }}
td, th {{ text-align: left; vertical-align: top; padding: 3pt 12pt 3pt 0; font-weight: normal }}
tr {{ break-inside: avoid }} tr + tr > * {{ border-top: .5pt solid #DCE2E8 }}
.facts th {{ width: 126pt; font-size: 8.5pt; color: #566272 }}
.metrics {{ width: auto }} .metrics td:nth-child(2), .metrics th:nth-child(2) {{ text-align: right }}
thead th {{ font-weight: bold; font-size: 8.5pt; color: #566272; border-bottom: .8pt solid #9AA6B4 }}
code {{ font: 8pt/14pt 'Noto Sans Mono', 'DejaVu Sans Mono' }}
.panel {{ background: #F3F6F9; border-left: 3pt solid #17375E; padding: 10pt 16pt; margin: 20pt 0 0 }}
.panel tr > * {{ border: 0 !important; padding-top: 3pt; padding-bottom: 3pt }} .panel table {{ margin: 2pt 0 0 }}
.panel div {{ max-lines: 3; continue: discard; block-ellipsis: "…" }}
.contents {{ columns: 2; margin: 5pt 0 0 }}
.contents a {{ display: block; border-top: .5pt solid #DCE2E8; color: inherit; text-decoration: none;
  line-height: 18pt }}
.contents a::after {{ content: target-counter(attr(href), page); float: right; color: #566272 }}
figure {{ margin: 16pt 0 0; break-inside: avoid }} figcaption {{ font: bold 8.5pt/13pt {FONTS} }}
figure p {{ font-size: 8.5pt; line-height: 13pt; color: #566272; margin-top: 4pt }}
svg {{ display: block; margin-top: 6pt }}
"""


def page(card):
    """The whole page."""
    overview, uses, business = card["model_overview"], card["intended_uses"], card["business_details"]
    training, evaluation = card["training_details"], card["evaluation_details"][0]
    caveats = card["additional_information"]["caveats_and_recommendations"]
    titles = [
        "Model overview", "Intended uses and risk", "Business details", "Training", "Evaluation",
        "Additional information",
    ]
    job, group = training["training_job_details"], evaluation["metric_groups"][0]
    body = [
        cover(overview), panel(uses, caveats), contents(titles),
        section(0, titles, facts(
            ("Model name", overview["model_name"]), ("Problem type", overview["problem_type"]),
            ("Algorithm type", overview["algorithm_type"]), ("Model owner", overview["model_owner"]),
            ("Model artifacts", code(overview["model_artifact"][0])),
        )),
        section(1, titles, facts(
            ("Purpose of the model", uses["purpose_of_model"]), ("Intended uses", uses["intended_uses"]),
            ("Factors affecting the model’s efficiency", uses["factors_affecting_model_efficiency"]),
            ("Risk rating", uses["risk_rating"]),
            ("Explanation of the risk rating", uses["explanations_for_risk_rating"]),
        )),
        section(2, titles, facts(
            ("Business problem", business["business_problem"]), ("Line of business", business["line_of_business"]),
        )),
        section(3, titles, "<h3>Training job</h3>", facts(
            ("Observations", training["training_observations"]),
            ("Training datasets", code(job["training_datasets"][0])),
        ), "<h3>Training metrics<small>recorded by the training job</small></h3>", metrics(job["training_metrics"])),
        section(4, titles, f"<h3>{html.escape(evaluation['name'])}</h3>", facts(
            ("Observations", evaluation["evaluation_observation"]), ("Datasets", code(evaluation["datasets"][0])),
        ), f"<h4>{html.escape(group['name'])}</h4>", *measured(group["metric_data"])),
        section(5, titles, facts(("Caveats and recommendations", caveats))),
    ]
    title = html.escape(overview["model_name"])
    description = html.escape(overview["model_description"], quote=True)
    head = f'<meta charset="utf-8"><title>{title}</title><meta name="description" content="{description}">'
    return f'<!DOCTYPE html><html lang="en"><head>{head}</head><body>{"".join(body)}</body></html>'


def cover(overview):
    time, author = "2024-03-09 16:00:00 UTC", "by arn:aws:iam::000000000000:root"
    arn = "arn:aws:sagemaker:us-east-1:000000000000:model-card/bench"
    return (
        f'<p class="over">MODEL CARD</p><h1>{html.escape(overview["model_name"])}</h1>'
        f'<p class="lead">{html.escape(overview["model_description"])}</p>'
        '<p class="badges"><span class="badge" style="background: #DDF3E4; color: #14532D">Approved</span> '
        '<span class="badge" style="background: #FBE3E1; color: #8C1D18">High risk</span></p>'
    ) + facts(
        ("Card name", "bench"), ("Version", "1"), ("Owner", overview["model_owner"]), ("Card created", time),
        ("Version created", [time, author]), ("Last modified", [time, author]), ("ARN", code(arn)),
        ("Content digest (SHA-256)", code("0" * 64)),
    )


def panel(uses, caveats):
    lines = cut(
        ("Purpose", uses["purpose_of_model"]), ("Intended uses", uses["intended_uses"]),
        ("Limits", uses["factors_affecting_model_efficiency"]), ("Caveats", caveats),
    )
    return f'<div class="panel"><h3 style="margin: 0">Purpose and limits</h3>{lines}</div>'


def contents(titles):
    links = "".join(f'<a href="#s{number}">{title}</a>' for number, title in enumerate(titles))
    return f'<h3>Contents</h3><div class="contents">{links}</div>'


def section(number, titles, *parts):
    mark = ' class="first"' if number == 0 else ""
    return f'<h2 id="s{number}"{mark}>{titles[number]}</h2>{"".join(parts)}'


class code(str):
    """Text whose every character counts."""


def facts(*pairs):
    """Labels beside their values."""
    rows = "".join(f"<tr><th>{html.escape(label)}</th><td>{value(text)}</td></tr>" for label, text in pairs)
    return f'<table class="facts">{rows}</table>'


def value(text):
    if isinstance(text, list):
        return "<br>".join(map(html.escape, text))
    return f"<code>{html.escape(text)}</code>" if isinstance(text, code) else html.escape(text.strip())


def cut(*pairs):
    """Labels beside values of three lines at most."""
    return facts(*pairs).replace("<td>", "<td><div>").replace("</td>", "</div></td>")


def metrics(rows):
    """Names, values and notes."""
    lines = "".join(
        f"<tr><td>{html.escape(row['name'])}</td><td>{row['value']}</td><td>{html.escape(row['notes'])}</td></tr>"
        for row in rows
    )
    head = "<thead><tr><th>Metric</th><th>Value</th><th>Notes</th></tr></thead>"
    return f'<table class="metrics">{head}<tbody>{lines}</tbody></table>'


def measured(data):
    """Single values as a table, then the figures."""
    yield metrics([metric for metric in data if metric["type"] == "number"])
    drawn = [metric for metric in data if metric["type"] != "number"]
    for number, metric in enumerate(drawn, start=1):
        caption = f"Figure {number}   {html.escape(metric['name'])}"
        note = f"<p>{html.escape(metric['notes'])}</p>" if "notes" in metric else ""
        yield f"<figure><figcaption>{caption}</figcaption>{card_figures.figure(metric)}{note}</figure>"

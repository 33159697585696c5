import CardPresentation
import ModelCards
import SageMakerAPI

/// Versions side by side: a table with a column for each, and a group of rows for each section.
enum ComparisonView {
    static func view(_ comparison: Comparison) -> HTML {
        section(.class("stack"), .ariaLabelledBy("comparison-title")) {
            h2(.id("comparison-title"), .class("visually-hidden")) { "Comparison" }
            toolbar(comparison)
            if comparison.parts.isEmpty {
                Notice.view(.information, title: "No differences") { p { "All of them say the same." } }
            } else {
                DataTable.box(named: "Fields side by side") { grid(comparison) }
            }
        }
    }

    private static func toolbar(_ comparison: Comparison) -> HTML {
        div(.class("toolbar")) {
            p(.role("status")) {
                strong { "\(comparison.changeCount)" }
                " of \(comparison.fieldCount) fields differ."
            }
            Tabs.view(
                [
                    ("All fields", comparison.path(onlyChanges: false), !comparison.onlyChanges),
                    ("Only differences", comparison.path(onlyChanges: true), comparison.onlyChanges),
                ],
                label: "Fields"
            )
        }
    }

    private static func grid(_ comparison: Comparison) -> HTML {
        table(.class("data comparison columns-\(comparison.cards.count)")) {
            caption(.class("visually-hidden")) {
                "Fields of \(comparison.cards.map(\.item).joined(separator: ", ")); differences are marked from the first."
            }
            thead {
                tr {
                    th(.attribute("scope", "col")) { "Field" }
                    for (position, card) in comparison.cards.enumerated() {
                        th(.attribute("scope", "col")) { column(card, position, comparison) }
                    }
                }
            }
            for (position, part) in comparison.parts.enumerated() {
                tbody {
                    if position == 0 || comparison.parts[position - 1].heading != part.heading {
                        heading(part.heading, name: "comparison-part", comparison)
                    }
                    if !part.subheading.isEmpty {
                        heading(part.subheading, name: "comparison-subpart", comparison)
                    }
                    for field in part.fields {
                        row(field, comparison)
                    }
                }
            }
        }
    }

    private static func heading(_ words: String, name: String, _ comparison: Comparison) -> HTML {
        tr(.class(name)) {
            th(.attribute("scope", "rowgroup"), .attribute("colspan", String(comparison.cards.count + 1))) { words }
        }
    }

    private static func column(_ column: ComparedCard, _ position: Int, _ comparison: Comparison) -> HTML {
        HTML.group {
            a(.href(ConsolePath.card(column.card.name, version: column.card.version))) {
                "\(column.card.name), version \(column.card.version)"
            }
            div(.class("row")) {
                StatusBadge.view(column.card.status)
                if position == 0 {
                    span(.class("muted")) { "compared with" }
                }
            }
            div(.class("muted")) {
                PersonView.view(arn: column.card.versionCreatedBy.arn)
                ", "
                TimeView.view(column.card.versionCreatedAt)
            }
            if comparison.cards.count > 2 {
                a(.href(comparison.path(without: position)), .class("muted")) {
                    "Remove"
                    span(.class("visually-hidden")) { " \(column.item)" }
                }
            }
        }
    }

    private static func row(_ field: Comparison.Field, _ comparison: Comparison) -> HTML {
        let values = field.values
        return tr(.class(values.differs ? "differs" : "same")) {
            th(.attribute("scope", "row")) {
                field.label
                if values.differs {
                    span(.class("visually-hidden")) { ", differs" }
                }
            }
            for position in values.values.indices {
                td { ComparedValueView.view(values, position, comparison.cards[position].card.content) }
            }
        }
    }
}

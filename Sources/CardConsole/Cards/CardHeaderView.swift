import CardPresentation
import SageMakerAPI

/// The head of a card's pages: what it is, how far it is, and what can be done with it.
package enum CardHeaderView {
    /// - Parameter formToken: what the form that orders a PDF brings along.
    package static func view(_ card: CardHeader, formToken: HTML) -> HTML {
        HTML.group {
            header(.class("card-header sticky")) {
                div(.class("card-header-top")) {
                    div(.class("card-header-name")) {
                        h1 { card.heading }
                        div(.class("row")) {
                            StatusBadge.view(card.status)
                            RiskBadge.view(card.risk)
                            if card.heading != card.name {
                                code(.class("muted")) { card.name }
                            }
                        }
                    }
                    actions(card, formToken)
                }
                facts(card)
            }
            Tabs.view(
                CardHeader.Part.allCases.map { part in (part.label, path(of: part, card), part == card.part) },
                label: "Pages of this card"
            )
        }
    }

    private static func facts(_ card: CardHeader) -> HTML {
        div(.class("card-header-facts")) {
            picker(card)
            fact("Owner") { card.owner ?? "Not stated" }
            fact("Model") { modelLink(card.model) }
            fact("Content digest") {
                code(.title("SHA-256 \(card.digest)")) { "\(card.digest.prefix(12))…" }
                CopyButton.view(card.digest, name: "the content’s SHA-256 digest")
            }
        }
    }

    /// What a reader of an old version should know.
    package static func olderVersion(_ card: CardHeader) -> HTML? {
        guard !card.isLatest else { return nil }
        return Notice.view(.warning, title: "This is version \(card.version) of \(card.latestVersion)") {
            p {
                a(.href(ConsolePath.card(card.name))) { "Show the latest version" }
                " or "
                a(.href(ConsolePath.compare([card.item, "\(card.name)@\(card.latestVersion)"]))) {
                    "compare it with this one"
                }
                "."
            }
        }
    }

    private static func path(of part: CardHeader.Part, _ card: CardHeader) -> String {
        switch part {
        case .card: card.isLatest ? ConsolePath.card(card.name) : ConsolePath.card(card.name, version: card.version)
        case .json where !card.isLatest:
            ConsolePath.card(card.name, part: part.rawValue, query: [("version", String(card.version))])
        default: ConsolePath.card(card.name, part: part.rawValue)
        }
    }

    private static func actions(_ card: CardHeader, _ formToken: HTML) -> HTML {
        let earlier = card.version > 1 ? ["\(card.name)@\(card.version - 1)"] : []
        return div(.class("page-actions")) {
            if card.status != .archived {
                Button.link("Edit", to: ConsolePath.card(card.name, part: "edit"), style: .primary, shortcut: "e")
            }
            Button.link("Compare", to: ConsolePath.compare(earlier + [card.item]), shortcut: "d")
            form(.method("post"), .action(ConsolePath.card(card.name, part: "export"))) {
                formToken
                input(.type("hidden"), .name("version"), .value(String(card.version)))
                Button.secondary("Export PDF", shortcut: "p")
            }
        }
    }

    private static func picker(_ card: CardHeader) -> HTML {
        let isListed = card.choices.contains { $0.number == card.version }
        let current = CardHeader.Choice(number: card.version, status: card.status)
        return form(.method("get"), .action(ConsolePath.card(card.name)), .class("version-picker")) {
            label(.for("version")) { "Version" }
            select(.id("version"), .name("version"), .attribute("data-submit-on-change", "")) {
                for choice in isListed ? card.choices : card.choices + [current] {
                    option(.value(String(choice.number)), .selected(if: choice.number == card.version)) {
                        "\(choice.number)\(choice.number == card.latestVersion ? " (latest)" : "") – "
                        Badge.word(for: choice.status)
                    }
                }
            }
            button(.type("submit"), .class("button quiet no-js")) { "Show" }
        }
    }

    private static func fact(_ name: String, @HTMLBuilder _ value: () -> HTML) -> HTML {
        div(.class("header-fact")) {
            span(.class("muted")) { name }
            span { value() }
        }
    }

    private static func modelLink(_ model: ModelLink?) -> HTML {
        guard let model else { return span(.class("muted")) { "Not linked" } }
        guard let path = model.path else { return HTML(model.words) }
        return a(.href(path)) { model.words }
    }
}

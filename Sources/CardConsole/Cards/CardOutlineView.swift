import CardPresentation
import ModelCards
import SageMakerAPI

/// The side of a card's page: where things are, and what is missing.
enum CardOutlineView {
    static func view(_ page: CardPage) -> HTML {
        HTML.group {
            completeness(page)
            outline(page.document.sections)
        }
    }

    private static func outline(_ sections: [CardSection]) -> HTML {
        nav(.class("outline"), .ariaLabel("On this page")) {
            h2 { "On this page" }
            ol {
                for (position, part) in sections.enumerated() {
                    li {
                        a(.href("#\(CardPageView.anchor(position))")) { part.title }
                        parts(part, CardPageView.anchor(position))
                    }
                }
                li { a(.href("#about")) { "About this version" } }
            }
        }
    }

    /// More parts than this are quicker found by scrolling.
    private static let mostParts = 12

    private static func parts(_ part: CardSection, _ anchor: String) -> HTML? {
        var number = 0
        let places = part.blocks.compactMap { block -> (String, String)? in
            guard case .heading(let heading) = block else { return nil }
            number += 1
            return heading.level == 2 ? (heading.text, BlockView.anchor(anchor, number)) : nil
        }
        guard !places.isEmpty else { return nil }
        return ol {
            for (words, place) in places.prefix(mostParts) {
                li { a(.href("#\(place)")) { words } }
            }
        }
    }

    private static func completeness(_ page: CardPage) -> HTML {
        let content = page.completeness
        let missing = content.missing
        return section(.class("completeness"), .ariaLabel("Completeness")) {
            Meter.view(
                label: "Completeness",
                value: content.presentCount,
                of: content.items.count,
                text: "\(content.presentCount) of \(content.items.count)"
            )
            if !missing.isEmpty {
                details {
                    summary { "What is missing (\(missing.count))" }
                    ul {
                        for part in ContentCompleteness.Part.allCases {
                            for item in missing where item.part == part {
                                li { "\(part.rawValue): \(item.label)" }
                            }
                        }
                    }
                    if page.header.isLatest, page.header.status != .archived {
                        p { a(.href(ConsolePath.card(page.header.name, part: "edit"))) { "Fill in what is missing" } }
                    }
                }
            }
        }
    }
}

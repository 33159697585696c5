import CardPresentation
import ModelCards
import SageMakerAPI

/// The page of one version: what matters first, then everything, with an outline beside it.
package enum CardPageView {
    package static func view(_ page: CardPage) -> HTML {
        HTML.group {
            CardHeaderView.olderVersion(page.header)
            div(.class("split card-page")) {
                div(.class("stack")) {
                    FirstScreenView.view(page)
                    if page.document.sections.isEmpty {
                        emptyState(page)
                    }
                    for (position, part) in page.document.sections.enumerated() {
                        sectionView(part, position)
                    }
                    about(page)
                }
                aside(.class("rail sticky"), .ariaLabel("About this card")) {
                    page.review
                    CardOutlineView.view(page)
                }
            }
        }
    }

    /// The name of a section's place within the page.
    static func anchor(_ position: Int) -> String { "section-\(position + 1)" }

    private static func sectionView(_ part: CardSection, _ position: Int) -> HTML {
        let place = anchor(position)
        var blocks = BlockView(section: place)
        let content = blocks.view(part.blocks)
        return section(.id(place), .class("card-section"), .ariaLabelledBy("\(place)-title")) {
            h2(.id("\(place)-title")) { part.title }
            content
        }
    }

    private static func emptyState(_ page: CardPage) -> HTML {
        EmptyState.view(title: "This version has no content yet") {
            p { "Sections appear here as soon as somebody fills them in and saves a new version of the card." }
            Button.link("Fill in the card", to: ConsolePath.card(page.header.name, part: "edit"), style: .primary)
        }
    }

    private static func about(_ page: CardPage) -> HTML {
        section(.id("about"), .class("card-section"), .ariaLabelledBy("about-title")) {
            h2(.id("about-title")) { "About this version" }
            PassageView.facts(page.document.cover.facts)
            h3(.id("tags")) { "Tags" }
            if page.tags.isEmpty {
                p(.class("muted")) { "No tags." }
            } else {
                ul(.class("tags row")) {
                    for tag in page.tags {
                        li(.class("tag")) { tag.value.isEmpty ? tag.key : "\(tag.key): \(tag.value)" }
                    }
                }
            }
            p { a(.href(ConsolePath.card(page.header.name, part: "tags"))) { "Change tags" } }
        }
    }
}

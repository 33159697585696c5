import CardPresentation
import ModelCards
import SageMakerAPI

/// The last step as a page shows it.
package enum EditReviewView {
    package static func view(_ review: EditReview) -> HTML {
        HTML.group {
            standing(review)
            problems(review)
            changes(review)
            if !review.warnings.isEmpty { warnings(review) }
            status(review)
            preview(review)
        }
    }

    @HTMLBuilder private static func standing(_ review: EditReview) -> HTML {
        let name = review.open.edit.cardName ?? ""
        switch review.card {
        case .new, .unchanged: HTML()
        case .overtaken(let version, _):
            Notice.view(.warning, title: "Somebody saved version \(version) meanwhile") {
                p { "Both changes can be brought together; where they differ, you choose." }
                Button.link("Look at both changes", to: review.open.path("conflict"))
            }
        case .archived:
            Notice.view(.problem, title: "\(name) is archived") {
                p {
                    "An archived card keeps its content. Restore the card first; this draft stays here. "
                    a(.href(ConsolePath.card(name))) { "Open \(name)" }
                }
            }
        case .deleted:
            Notice.view(.problem, title: "\(name) has been deleted") {
                p { "Nothing that you typed is lost: this draft can become a new card." }
                Button.secondary("Make it a new card", name: EditReviewView.renewField, value: "1")
            }
        }
    }

    /// The button that turns the edit of a deleted card into a new card.
    static let renewField = "renew"
    /// The button that saves.
    static let saveField = "save"

    @HTMLBuilder private static func problems(_ review: EditReview) -> HTML {
        let errors = review.errors
        if errors.isEmpty {
            Notice.view(.success) { p { "The service’s rules have nothing against this card." } }
        } else {
            section(
                .class("notice notice-problem"),
                .id("problems"),
                .ariaLabelledBy("problems-title"),
                .attribute("tabindex", "-1")
            ) {
                h2(.id("problems-title"), .class("notice-title")) {
                    errors.count == 1 ? "One thing to put right first" : "\(errors.count) things to put right first"
                }
                list(errors, review)
            }
        }
    }

    private static func warnings(_ review: EditReview) -> HTML {
        section(.class("notice notice-warning"), .ariaLabelledBy("warnings-title")) {
            h2(.id("warnings-title"), .class("notice-title")) { "Worth a look" }
            p { "The card can be saved with these, but some programs will trip over them." }
            list(review.warnings, review)
        }
    }

    private static func list(_ findings: [EditFinding], _ review: EditReview) -> HTML {
        let steps = EditorStep.allCases.filter { step in findings.contains { $0.step == step } }
        return HTML(
            steps.map { step in
                HTML.group {
                    h3 { step == .review ? "The card as a whole" : step.title }
                    ul {
                        for finding in findings where finding.step == step {
                            li { entry(finding, review) }
                        }
                    }
                }
            }
        )
    }

    @HTMLBuilder private static func entry(
        _ finding: EditFinding,
        _ review: EditReview
    ) -> HTML {
        let words = PlaceWords.label(of: finding.path, in: review.open.document)
        a(.href(FieldAddress.address(of: finding.path, in: review.open))) { words }
        ": \(finding.message)"
        if let link = finding.link {
            " "
            a(.href(link.path)) { link.label }
        }
    }

    @HTMLBuilder private static func changes(_ review: EditReview) -> HTML {
        if let version = review.open.edit.baseVersion, review.base != nil {
            section(.class("card stack"), .ariaLabelledBy("changes-title")) {
                h2(.id("changes-title")) { "Changed since version \(version)" }
                if review.changes.isEmpty {
                    p { "Nothing. Saving makes no new version of the same content." }
                } else {
                    ul(.class("changes")) {
                        for change in review.changes { li { ChangeLine.view(change) } }
                    }
                }
            }
        }
    }

    @HTMLBuilder private static func status(_ review: EditReview) -> HTML {
        let chosen = review.open.document.status
        switch review.card {
        case .new:
            section(.class("card")) {
                Field.choice(
                    "Status of the new card",
                    name: EditForm.statusField,
                    value: (chosen ?? .draft).rawValue,
                    options: [.draft, .pendingReview, .approved].map { ($0.rawValue, Badge.word(for: $0)) },
                    hint: "A draft can be sent to review at any time from the card’s page."
                )
            }
        case .unchanged(let present), .overtaken(_, let present):
            section(.class("card")) {
                Field.choice(
                    "Status of version \(review.open.nextVersion)",
                    name: EditForm.statusField,
                    value: (chosen ?? (present == .approved ? .draft : present)).rawValue,
                    options: [.draft, .pendingReview, .approved].map { ($0.rawValue, Badge.word(for: $0)) },
                    hint: present == .approved
                        ? "The card is approved now. What has changed should be looked at again." : nil
                )
            }
        case .archived, .deleted: HTML()
        }
    }

    private static func preview(_ review: EditReview) -> HTML {
        let document = review.document
        return section(.class("stack"), .ariaLabelledBy("preview-title")) {
            h2(.id("preview-title")) { "The card as it will be" }
            if document.sections.isEmpty {
                p(.class("muted")) { "Nothing is filled in yet." }
            }
            for (position, part) in document.sections.enumerated() {
                details(.class("card preview-section"), .flag("open")) {
                    summary { strong { part.title } }
                    sectionContent(part, position)
                }
            }
        }
    }

    private static func sectionContent(_ part: CardSection, _ position: Int) -> HTML {
        var blocks = BlockView(section: "preview-\(position + 1)")
        return blocks.view(part.blocks)
    }
}

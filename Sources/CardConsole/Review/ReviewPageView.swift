import SageMakerAPI

/// The page on which somebody decides about a card.
package enum ReviewPageView {
    /// What stands below the page's title.
    package static func view(_ page: ReviewPage) -> HTML {
        div(.class("stack")) {
            if let refusal = page.refusal { notice(refusal, page) }
            div(.class("split")) {
                glance(page)
                decision(page)
            }
            section(.class("card stack"), .ariaLabelledBy("history-title")) {
                h2(.id("history-title")) { "All decisions" }
                if page.decisions.isEmpty {
                    p(.class("muted")) { "Nobody has decided anything about this card yet." }
                } else {
                    DecisionList.view(page.decisions, isVersionNamed: true)
                }
            }
        }
    }

    private static func glance(_ page: ReviewPage) -> HTML {
        section(.class("card stack"), .ariaLabelledBy("look-title")) {
            h2(.id("look-title")) { "At a glance" }
            QuickLookView.view(page.look)
            p {
                "Version \(page.version) was written by "
                PersonView.view(arn: page.writtenBy)
                " "
                TimeView.view(page.writtenAt)
                ". "
                a(.href(ConsolePath.card(page.name, version: page.version))) { "Read the whole card" }
            }
        }
    }

    private static func decision(_ page: ReviewPage) -> HTML {
        section(.class("card stack"), .id("review"), .ariaLabelledBy("decision-title")) {
            h2(.id("decision-title")) { "Your decision" }
            if page.panel.isOwnWork {
                Notice.view(.information) { p { ReviewPanelView.ownWork(page.panel) } }
            }
            if page.panel.steps.isEmpty {
                p(.class("muted")) { "There is nothing to decide." }
            } else {
                ReviewPanelView.form(page.panel)
            }
        }
    }

    private static func notice(_ refusal: ReviewPage.Refusal, _ page: ReviewPage) -> HTML {
        switch refusal {
        case .newerVersion(let seen, let author, let time):
            Notice.view(.warning, title: "Version \(page.version) was written while you read version \(seen)") {
                p {
                    if let author, let time {
                        "You read version \(seen), written by "
                        PersonView.view(arn: author)
                        " "
                        TimeView.view(time)
                        ". "
                    }
                    "Version \(page.version) was written by "
                    PersonView.view(arn: page.writtenBy)
                    " "
                    TimeView.view(page.writtenAt)
                    ". Nothing was decided, and your comment is kept below."
                }
                p {
                    a(.href(QuickLookView.compared(page.name, seen, page.version))) {
                        "Compare version \(seen) with version \(page.version)"
                    }
                    " · "
                    a(.href(ConsolePath.card(page.name, version: page.version))) { "Read version \(page.version)" }
                }
            }
        case .decidedMeanwhile(let decision):
            Notice.view(.warning, title: "Somebody else was faster") {
                p {
                    PersonView.view(arn: decision.decidedBy)
                    " \(decision.action.past(decision.modelCardVersion)) "
                    TimeView.view(decision.decidedAt)
                    ", so the card is \(page.status.words) now. Nothing else was changed, and your comment is kept below."
                }
            }
        case .forbidden(let sentence):
            Notice.view(.problem, title: "This was not done") {
                p { sentence }
                p { "Nothing was changed, and your comment is kept below." }
            }
        }
    }
}

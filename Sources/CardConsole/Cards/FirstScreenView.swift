import CardPresentation
import SageMakerAPI

/// What a reader looks for first: what the model is for, where its limits are, how risky it is and how good.
enum FirstScreenView {
    static func view(_ page: CardPage) -> HTML {
        section(.class("first-screen"), .ariaLabel("At a glance")) {
            if let lead = page.document.cover.description {
                TextView.lines(lead, name: "lead")
            }
            div(.class("glance")) {
                purpose(page)
                risk(page)
            }
            metrics(page)
        }
    }

    /// Longer texts are cut here, since the sections have them in full.
    private static let longestText = 420

    private static func purpose(_ page: CardPage) -> HTML {
        let facts = page.document.cover.summary
        return div(.class("card glance-purpose")) {
            h2 { "Purpose and limits" }
            if facts.isEmpty {
                p(.class("muted")) { "This version does not say what the model is for, nor where its limits are." }
                if page.header.isLatest, page.header.status != .archived {
                    p { a(.href(ConsolePath.card(page.header.name, part: "edit"))) { "Describe the purpose" } }
                }
            } else {
                dl(.class("facts")) {
                    for fact in facts {
                        dt { fact.label }
                        dd { shortened(fact) }
                    }
                }
            }
        }
    }

    private static func shortened(_ fact: Fact) -> HTML {
        HTML(
            fact.values.map { value in
                HTML(DisplayText.shortened(value.text, to: longestText))
            }
        )
    }

    private static func risk(_ page: CardPage) -> HTML {
        div(.class("card glance-risk")) {
            h2 { "Risk" }
            p { RiskBadge.view(page.header.risk) }
            if let words = page.explanationOfRisk {
                p { DisplayText.shortened(words, to: longestText) }
            } else {
                p(.class("muted")) { "The rating is not explained." }
            }
        }
    }

    private static func metrics(_ page: CardPage) -> HTML {
        div(.class("card glance-metrics")) {
            h2 { page.headlines.first?.metric.isFromTraining == true ? "Training metrics" : "Headline metrics" }
            if page.headlines.isEmpty {
                p(.class("muted")) { "No metric of this version is a single number." }
            } else {
                HeadlineView.view(page.headlines, trendsPath: ConsolePath.card(page.header.name, part: "trends"))
            }
        }
    }
}

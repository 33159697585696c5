import CardPresentation
import SageMakerAPI

/// The comparison, and below it the form that changes what is compared.
package enum ComparePageView {
    package static func view(_ page: ComparePage) -> HTML {
        HTML.group {
            if !page.problems.isEmpty {
                Notice.view(.problem, title: "Not everything can be compared") {
                    for problem in page.problems {
                        p { problem }
                    }
                }
            }
            if let comparison = page.comparison {
                ComparisonView.view(comparison)
            } else if page.problems.isEmpty {
                p { "Choose two to five versions: of one card, to see what changed, or of several cards." }
            }
            picker(page)
        }
    }

    private static func picker(_ page: ComparePage) -> HTML {
        let count = min(ComparePage.most, max(2, page.asked.count + 1))
        return form(.method("get"), .action(ConsolePath.to("compare")), .class("card stack compare-picker")) {
            h2 { page.comparison == nil ? "What to compare" : "Compare something else" }
            p(.class("muted")) {
                "A card’s name stands for its latest version; "
                code { "name@2" }
                " is version 2."
            }
            div(.class("row")) {
                for position in 0..<count {
                    div(.class("field")) {
                        label(.for("item-\(position + 1)")) { position == 0 ? "Compare" : "with" }
                        input(
                            .id("item-\(position + 1)"),
                            .name("item"),
                            .type("text"),
                            .value(position < page.asked.count ? page.asked[position] : ""),
                            .attribute("list", "card-versions"),
                            .attribute("autocomplete", "off"),
                            .attribute("spellcheck", "false")
                        )
                    }
                }
            }
            datalist(.id("card-versions")) {
                for suggestion in page.suggestions {
                    option(.value(suggestion)) {}
                }
            }
            if page.comparison?.onlyChanges == true {
                input(.type("hidden"), .name("changes"), .value("only"))
            }
            div { Button.primary("Compare") }
        }
    }
}

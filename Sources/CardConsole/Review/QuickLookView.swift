/// Purpose, risk and changes of a version at a glance.
package enum QuickLookView {
    /// Longer texts are cut: the card has the rest.
    private static let longest = 600
    private static let longestInList = 240

    /// The facts as a list of terms.
    package static func view(_ look: QuickLook) -> HTML {
        dl(.class("facts")) {
            dt { "Purpose" }
            dd { purpose(look, longest) }
            dt { "Risk" }
            dd {
                RiskBadge.view(look.riskRating)
                if let explanation = look.riskExplanation {
                    TextView.lines(shortened(explanation, longest))
                }
            }
            dt { "Changes" }
            dd { changes(look) }
        }
    }

    /// What a list shows of it, where the risk stands beside the name.
    package static func brief(_ look: QuickLook) -> HTML {
        dl(.class("facts")) {
            dt { "Purpose" }
            dd { purpose(look, longestInList) }
            dt { "Changes" }
            dd { changes(look) }
        }
    }

    private static func purpose(_ look: QuickLook, _ length: Int) -> HTML {
        guard let purpose = look.purpose else {
            return span(.class("muted")) { "The card does not say what the model is for." }
        }
        return TextView.lines(shortened(purpose, length))
    }

    private static func changes(_ look: QuickLook) -> HTML {
        switch look.changes {
        case .firstReview:
            "No version of this card has been approved before."
        case .count(0, let base):
            HTML("Says the same as version \(base), which was approved last.")
        case .count(let count, let base):
            a(.href(compared(look.card, base, look.version))) {
                "\(count) \(count == 1 ? "field differs" : "fields differ") from version \(base), which was approved last"
            }
        }
    }

    /// The page that compares two versions of a card.
    static func compared(_ card: String, _ before: Int, _ after: Int) -> String {
        ConsolePath.to("compare", query: [("item", "\(card)@\(before)"), ("item", "\(card)@\(after)")])
    }

    private static func shortened(_ text: String, _ length: Int) -> String {
        text.utf8.count > length && text.count > length ? text.prefix(length) + "…" : text
    }
}

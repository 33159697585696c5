import SageMakerAPI

/// Who decided what about a card, when, and what was said.
package enum DecisionList {
    /// A list in the order of `decisions`.
    ///
    /// - Parameter isVersionNamed: whether the decisions are about several versions.
    package static func view(_ decisions: [ModelCardDecision], isVersionNamed: Bool = false) -> HTML {
        ol(.class("decisions stack"), .role("list")) {
            for decision in decisions { item(decision, isVersionNamed) }
        }
    }

    private static func item(_ decision: ModelCardDecision, _ isVersionNamed: Bool) -> HTML {
        li(.class("decision")) {
            p(.class("row")) {
                StatusBadge.view(decision.after)
                span {
                    PersonView.view(arn: decision.decidedBy)
                    " \(words(decision, isVersionNamed)) "
                    TimeView.view(decision.decidedAt)
                }
            }
            if let comment = decision.comment {
                blockquote { TextView.lines(comment) }
            }
        }
    }

    /// A card's first status was not decided on: the card came with it.
    private static func words(_ decision: ModelCardDecision, _ isVersionNamed: Bool) -> String {
        guard decision.before == nil else {
            return isVersionNamed ? decision.action.past(decision.modelCardVersion) : decision.action.past
        }
        let created = isVersionNamed ? "created version \(decision.modelCardVersion)" : "created it"
        return decision.after == .draft ? created : "\(created) and \(decision.action.past)"
    }
}

import SageMakerAPI

/// Conditions on the ARN of a card as conditions on its name, which is all of the ARN that hits of one search differ in.
struct CardARNCondition: Sendable {
    let term: SearchTerm
    /// What comes before the name in the ARN of every card of the account and region.
    let prefix: String

    /// The ARN is one of these.
    func isOne(of arns: [String]) -> SearchCondition {
        let names = arns.compactMap(name)
        return names.count == 1 ? .compare(term, .equals, .text(names[0])) : .isOne(term, of: names)
    }

    /// The ARN is another; of what has no card, too.
    func differs(from arn: String) -> SearchCondition {
        name(in: arn).map { .compare(term, .notEquals, .text($0)) } ?? .all([])
    }

    /// The ARN contains a text: in front of the name, within the name, or across the border of both.
    func contains(_ text: String) -> SearchCondition {
        if prefix.lowercased().contains(text.lowercased()) {
            return .exists(term)
        }
        let across = text.indices.dropFirst().compactMap { border -> SearchCondition? in
            guard prefix.lowercased().hasSuffix(text[..<border].lowercased()) else { return nil }
            return begins(with: String(text[border...]))
        }
        let within = SearchCondition.compare(term, .contains, .text(text))
        return across.isEmpty ? within : .any([within] + across)
    }

    private func name(in arn: String) -> String? {
        guard arn.hasPrefix(prefix), arn.utf8.count > prefix.utf8.count else { return nil }
        return String(arn.dropFirst(prefix.count))
    }

    /// Names that begin with a text lie between it and the same text with a last letter that comes after all others.
    private func begins(with start: String) -> SearchCondition {
        .all([
            .compare(term, .greaterOrEqual, .text(start)),
            .compare(term, .less, .text(start + "\u{10FFFF}")),
        ])
    }
}

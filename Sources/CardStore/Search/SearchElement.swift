import ModelCards
import SageMakerAPI

extension SearchPredicate {
    /// That one element of a list satisfies all conditions.
    func element(of list: String, _ conditions: [SearchCondition]) -> SQLStatement {
        let isAboutTags = conditions.contains { condition in
            switch condition.term {
            case .tagKey, .tagValue: true
            default: false
            }
        }
        return isAboutTags ? tag(conditions) : propertyElement(of: list, conditions)
    }

    /// That one tag satisfies all conditions.
    private func tag(_ conditions: [SearchCondition]) -> SQLStatement {
        let tests = conditions.map { condition -> SQLStatement in
            guard let (test, isWanted) = condition.test else { return .nothing }
            switch condition.term {
            case .tagKey: return "\(sql: isWanted ? "" : "NOT ")(\(test.condition(on: .text("tag.key"))))"
            case .tagValue: return "\(sql: isWanted ? "" : "NOT ")(\(test.condition(on: .text("tag.value"))))"
            default: return .nothing
            }
        }
        return "EXISTS (SELECT 1 FROM tag WHERE tag.resource = \(source.arn) AND \(.joining(tests, by: "AND")))"
    }

    /// That the properties of one element satisfy all conditions.
    ///
    /// The elements are those of the first condition that asks for a value. When all of them ask for none, they are
    /// those that have anything at all below the list.
    private func propertyElement(of list: String, _ conditions: [SearchCondition]) -> SQLStatement {
        guard !conditions.isEmpty else { return .nothing }
        let leader = conditions.firstIndex { $0.test?.isWanted == true }
        var all: [SQLStatement] = ["one.entry_id = registry_entry.id", "one.element IS NOT NULL"]
        if let leader {
            guard let (name, test, _) = property(conditions[leader]) else { return .nothing }
            all.append("one.name_id = \(name)")
            all.append(test.condition(on: .property(of: "one")))
        } else {
            guard let names = names(below: list) else { return .nothing }
            all.append("one.name_id IN \(names)")
        }
        for (position, condition) in conditions.enumerated() where position != leader {
            guard let (name, test, isWanted) = property(condition) else { return .nothing }
            all.append(
                """
                \(sql: isWanted ? "" : "NOT ")EXISTS (SELECT 1 FROM registry_property AS other \
                WHERE other.entry_id = registry_entry.id AND other.element = one.element \
                AND other.name_id = \(name) AND \(test.condition(on: .property(of: "other"))))
                """
            )
        }
        return "EXISTS (SELECT 1 FROM registry_property AS one WHERE \(.joining(all, by: "AND")))"
    }

    private func property(
        _ condition: SearchCondition
    ) -> (name: SQLStatement, test: SearchTest, isWanted: Bool)? {
        guard case .property(let name) = condition.term, let key = key(ofProperty: name),
            let (test, isWanted) = condition.test
        else { return nil }
        return (key, test, isWanted)
    }

    /// The keys of the names of everything below a list.
    private func names(below list: String) -> SQLStatement? {
        guard case .entry(let kind) = source.kind, !list.holdsNull else { return nil }
        return """
            (SELECT id FROM registry_property_name WHERE kind = \(kind) AND account = \(source.scope.accountID) \
            AND region = \(source.scope.region) AND name >= \(list + ".") AND name < \(list + "/"))
            """
    }
}

extension SearchCondition {
    /// What a condition on one term is about.
    var term: SearchTerm? {
        switch self {
        case .compare(let term, _, _), .isOne(let term, _), .exists(let term), .isMissing(let term): term
        case .all, .any, .element, .words: nil
        }
    }

    /// What a condition on one term asks of its values, and whether one value must pass or none may.
    fileprivate var test: (SearchTest, isWanted: Bool)? {
        switch self {
        case .compare(_, .notEquals, let value): (.compares(.equals, value), false)
        case .compare(_, let comparison, let value): (.compares(comparison, value), true)
        case .isOne(_, let texts): (.isOne(of: texts), true)
        case .exists: (.isThere, true)
        case .isMissing: (.isThere, false)
        case .all, .any, .element, .words: nil
        }
    }
}

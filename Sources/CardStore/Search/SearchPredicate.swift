import ModelCards
import SageMakerAPI

/// Conditions of a search as conditions on a row of the searched table.
///
/// Names and values come from users; they are parameters, and never a part of the text.
struct SearchPredicate {
    let source: SearchSource
    let dialect: SQLDialect
    /// Whether so many cards have the words that are looked for that some of them are found soon in any order.
    var hasFrequentWords = false

    func sql(_ condition: SearchCondition) -> SQLStatement {
        switch condition {
        case .all(let conditions):
            return conditions.isEmpty ? .everything : .joining(conditions.map(sql), by: "AND")
        case .any(let conditions):
            return conditions.isEmpty ? .nothing : .joining(conditions.map(sql), by: "OR")
        case .compare(let term, .notEquals, let value):
            return "NOT \(some(term, .compares(.equals, value)))"
        case .compare(let term, let comparison, let value):
            return some(term, .compares(comparison, value))
        case .isOne(let term, let texts):
            return some(term, .isOne(of: texts))
        case .exists(let term):
            return some(term, .isThere)
        case .isMissing(let term):
            return "NOT \(some(term, .isThere))"
        case .element(let list, let conditions):
            return element(of: list, conditions)
        case .words(let words):
            guard source.kind == .card, let found = search(for: words) else { return .nothing }
            // With the sum, no engine takes the cards out of the words' index to look them up one by one.
            return hasFrequentWords ? "card.id + 0 IN (\(found))" : "card.id IN (\(found))"
        }
    }

    /// That the term has a value that passes the test: true or false, and never null.
    private func some(_ term: SearchTerm, _ test: SearchTest) -> SQLStatement {
        switch term {
        case .column(let column):
            guard let value = source.column(column) else { return .nothing }
            return "(\(value.exists) AND \(sought(column, test) ?? test.condition(on: value)))"
        case .tag(let key):
            guard !key.holdsNull else { return .nothing }
            return """
                EXISTS (SELECT 1 FROM tag WHERE tag.resource = \(source.arn) AND tag.key = \(key) \
                AND \(test.condition(on: .text("tag.value"))))
                """
        case .property(let name):
            guard let key = key(ofProperty: name) else { return .nothing }
            return """
                EXISTS (SELECT 1 FROM registry_property WHERE registry_property.entry_id = registry_entry.id \
                AND registry_property.name_id = \(key) AND \(test.condition(on: .property)))
                """
        case .metric(let name):
            guard case .entry = source.kind, !name.holdsNull else { return .nothing }
            return """
                EXISTS (SELECT 1 FROM registry_final_metric WHERE registry_final_metric.entry_id = registry_entry.id \
                AND registry_final_metric.name = \(name) AND \(test.condition(on: .metric)))
                """
        case .cardColumn(let column):
            guard let value = SearchSource.cardColumn(column, table: "about"), let join = cardCondition() else {
                return .nothing
            }
            return "EXISTS (SELECT 1 FROM card AS about WHERE \(join) AND \(test.condition(on: value)))"
        case .tagKey, .tagValue:
            return .nothing
        }
    }

    /// The test as an index has it, where that is not the column itself.
    private func sought(_ column: SearchColumn, _ test: SearchTest) -> SQLStatement? {
        guard case .compares(.equals, .text(let text)) = test, !text.holdsNull else { return nil }
        switch (source.kind, column) {
        case (.entry, .name):
            return "\(sql: source.name) = \(source.sortName(of: text))"
        case (.card, .modelID):
            let digest = SQLStatement(sql: dialect.indexable("?"), values: [.text(text)])
            return "\(sql: dialect.indexable("card.model_id")) = \(digest) AND card.model_id = \(text)"
        default:
            return nil
        }
    }

    /// The query for the keys of the cards, as `card_id`, that have some words; nil when no card can have them.
    func search(for words: [String]) -> SQLStatement? {
        StorableWords(words: words).map { dialect.words.search($0.words) }
    }

    /// That `about` is the card about the hit; nil when hits of the kind have no card.
    func cardCondition() -> SQLStatement? {
        guard let link = source.cardLink else { return nil }
        let digest = dialect.indexable("?").split(separator: "?", omittingEmptySubsequences: false)
        guard digest.count == 2 else { return nil }
        return """
            about.account = \(source.scope.accountID) AND about.region = \(source.scope.region) \
            AND about.\(sql: link) IS NOT NULL AND \(sql: dialect.indexable("about." + link)) \
            = \(sql: String(digest[0]))\(source.arn)\(sql: String(digest[1])) AND about.\(sql: link) = \(source.arn)
            """
    }

    /// The key of a property's name as an expression; nil for what no property is called.
    func key(ofProperty name: String) -> SQLStatement? {
        guard case .entry(let kind) = source.kind, !name.holdsNull else { return nil }
        return """
            (SELECT id FROM registry_property_name WHERE kind = \(kind) \
            AND account = \(source.scope.accountID) AND region = \(source.scope.region) AND name = \(name))
            """
    }
}

extension SearchedValue {
    /// A row of the properties; a time among them counts seconds.
    static let property = property(of: "registry_property")
    /// A row of the final metrics.
    static let metric = SearchedValue(
        text: "registry_final_metric.value",
        number: "registry_final_metric.number",
        time: nil
    )

    /// A row of the properties, in a table of that name.
    static func property(of table: String) -> SearchedValue {
        SearchedValue(text: "\(table).text", number: "\(table).number", time: .seconds)
    }
}

import ModelCards
import SageMakerAPI

/// Where a search starts: with the whole kind, or with the rows of an index that has only what is asked for.
///
/// Neither engine knows how many hits a tag or a property has, so the choice is made here and not by their planners.
struct SearchDriver {
    /// What a search starts with.
    enum Start {
        /// The kind's own table.
        case everything
        /// One hit at most, found by its name or its model.
        case key
        /// A few hits, found one by one by their names.
        case names([String])
        /// A few cards, found one by one by their models.
        case models([String])
        /// The cards that a query finds, as `card_id`.
        case cards(SQLStatement)
        /// The tags of a key and value, in the order of their resources' changes.
        case tag(key: String, value: String)
        /// The properties of a name and text, in the order of their entries' changes.
        case text(nameKey: SQLStatement, text: String)
        /// The properties of a name and number, in the same order.
        case number(nameKey: SQLStatement, number: Double)
    }

    let start: Start
    /// What is left to ask of a hit.
    let rest: [SearchCondition]

    init(start: Start, rest: [SearchCondition]) {
        self.start = start
        self.rest = rest
    }

    /// Looks for the best start among conditions that must all hold.
    init(_ condition: SearchCondition, _ predicate: SearchPredicate) {
        let conditions = Self.flattened(condition)
        let ranked = conditions.indices.compactMap { position -> (rank: Int, position: Int, start: Start)? in
            Self.start(of: conditions[position], predicate).map { ($0.rank, position, $0.start) }
        }
        guard let best = ranked.min(by: { ($0.rank, $0.position) < ($1.rank, $1.position) }) else {
            start = .everything
            rest = conditions
            return
        }
        start = best.start
        switch best.start {
        case .everything, .key:
            rest = conditions
        case .names, .models, .cards, .tag, .text, .number:
            rest = conditions.indices.filter { $0 != best.position }.map { conditions[$0] }
        }
    }

    private static func flattened(_ condition: SearchCondition) -> [SearchCondition] {
        switch condition {
        case .all(let conditions): conditions.flatMap(flattened)
        case .any(let conditions) where conditions.count == 1: conditions.flatMap(flattened)
        case .element(_, let conditions): [conditionOnTag(conditions) ?? condition]
        default: [condition]
        }
    }

    /// Conditions on one tag, when they say nothing but its key and value.
    private static func conditionOnTag(_ conditions: [SearchCondition]) -> SearchCondition? {
        guard conditions.count == 2 else { return nil }
        return switch (conditions[0], conditions[1]) {
        case (.compare(.tagKey, .equals, .text(let key)), .compare(.tagValue, .equals, let value)),
            (.compare(.tagValue, .equals, let value), .compare(.tagKey, .equals, .text(let key))):
            .compare(.tag(key), .equals, value)
        default: nil
        }
    }

    /// The start that a condition makes, the better the lower its rank.
    private static func start(
        of condition: SearchCondition,
        _ predicate: SearchPredicate
    ) -> (rank: Int, start: Start)? {
        switch condition {
        case .compare(.column(.name), .equals, .text):
            return (0, .key)
        case .compare(.column(.modelID), .equals, .text) where predicate.source.kind == .card:
            return (0, .key)
        case .isOne(.column(.name), let names):
            let storable = names.storable
            return storable.isEmpty ? nil : (1, .names(storable))
        case .isOne(.column(.modelID), let models) where predicate.source.kind == .card:
            let storable = models.storable
            return storable.isEmpty ? nil : (1, .models(storable))
        case .words(let words) where predicate.source.kind == .card && !predicate.hasFrequentWords:
            return predicate.search(for: words).map { (2, .cards($0)) }
        case .compare(.property(let name), .equals, .text(let text)):
            guard let key = predicate.key(ofProperty: name), !text.holdsNull else { return nil }
            return (2, .text(nameKey: key, text: text))
        case .compare(.property(let name), .equals, let value):
            guard let key = predicate.key(ofProperty: name), let number = value.seconds else { return nil }
            return (3, .number(nameKey: key, number: number))
        case .compare(.column(.modelPackageGroupName), .equals, .text),
            .compare(.column(.modelOwner), .equals, .text) where predicate.source.kind == .card,
            .compare(.column(.authorARN), .equals, .text) where predicate.source.kind == .card:
            // The kind's table has an index for it.
            return (4, .everything)
        case .compare(.tag(let key), .equals, .text(let value)):
            guard !key.holdsNull, !value.holdsNull else { return nil }
            return (5, .tag(key: key, value: value))
        default:
            return nil
        }
    }
}

extension [String] {
    /// The texts that the engines can store, each of them once.
    fileprivate var storable: [String] {
        var seen: Set<[UInt8]> = []
        return filter { !$0.holdsNull && seen.insert([UInt8]($0.utf8)).inserted }
    }
}

extension SearchValue {
    /// The value as properties count it; nil for a text.
    var seconds: Double? {
        switch self {
        case .text: nil
        case .number(let number): number
        case .time(let time): Double(time.milliseconds) / 1000
        }
    }
}

import ModelCards
import SageMakerAPI

/// What is asked of one value.
enum SearchTest {
    /// Never `notEquals`, which asks that no value is equal.
    case compares(SearchComparison, SearchValue)
    case isOne(of: [String])
    case isThere

    /// The test as a condition on a value that may be null.
    func condition(on value: SearchedValue) -> SQLStatement {
        switch self {
        case .isThere:
            return value.exists
        case .isOne(let texts):
            let storable = texts.filter { !$0.holdsNull }
            guard let text = value.text, !storable.isEmpty else { return .nothing }
            var condition: SQLStatement = "\(sql: text) IN"
            condition.append(.list(storable.map(SQLValue.text)))
            return condition
        case .compares(.contains, .text(let wanted)):
            guard let text = value.text, !wanted.holdsNull else { return .nothing }
            return LikePattern.condition(text, contains: wanted)
        case .compares(let comparison, let wanted):
            guard let sign = comparison.sign else { return .nothing }
            return Self.condition(on: value, sign, wanted)
        }
    }

    private static func condition(on value: SearchedValue, _ sign: String, _ wanted: SearchValue) -> SQLStatement {
        switch wanted {
        case .text(let wanted):
            guard let text = value.text, !wanted.holdsNull else { return .nothing }
            return "\(sql: text) \(sql: sign) \(wanted)"
        case .number(let wanted):
            guard let number = value.number, value.time != .milliseconds else { return .nothing }
            // Without the cast, PostgreSQL would take the parameter for an integer where the column is one.
            return "\(sql: number) \(sql: sign) CAST(\(wanted) AS DOUBLE PRECISION)"
        case .time(let wanted):
            guard let number = value.number else { return .nothing }
            switch value.time {
            case .milliseconds:
                return "\(sql: number) \(sql: sign) \(wanted)"
            case .seconds:
                return """
                    \(sql: number) \(sql: sign) CAST(\(Double(wanted.milliseconds) / 1000) AS DOUBLE PRECISION)
                    """
            case nil:
                return .nothing
            }
        }
    }
}

extension SearchComparison {
    /// The operator; nil for those that are none.
    fileprivate var sign: String? {
        switch self {
        case .equals: "="
        case .greater: ">"
        case .greaterOrEqual: ">="
        case .less: "<"
        case .lessOrEqual: "<="
        case .notEquals, .contains: nil
        }
    }
}

extension SQLStatement {
    /// The condition that every row satisfies.
    static let everything: SQLStatement = "TRUE"
    /// The condition that no row satisfies.
    static let nothing: SQLStatement = "FALSE"

    /// The conditions with a word between them, each in parentheses.
    static func joining(_ conditions: [SQLStatement], by word: String) -> SQLStatement {
        var joined: SQLStatement = ""
        for (position, condition) in conditions.enumerated() {
            joined.append(SQLStatement(sql: position > 0 ? " \(word) (" : "("))
            joined.append(condition)
            joined.append(")")
        }
        return joined
    }
}

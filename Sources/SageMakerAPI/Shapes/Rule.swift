/// One rule that a value can break, in the words of AWS's validation messages.
enum Rule: CustomStringConvertible, Sendable {
    case notNull
    case pattern(String)
    case values([String])
    case minimumLength(Int)
    case maximumLength(Int)
    case minimumValue(Int)
    case maximumValue(Int)
    /// Stated here only: AWS does not document what it does with U+0000.
    case noNullCharacter
    /// What holds for each element of a list of plain values.
    case each([Rule])
    /// What holds for each name of a map.
    case eachKey([Rule])
    /// What holds for each value of a map.
    case eachValue([Rule])

    var description: String {
        switch self {
        case .notNull: "Member must not be null"
        case .pattern(let text): "Member must satisfy regular expression pattern: \(text)"
        case .values(let values): "Member must satisfy enum value set: [\(values.joined(separator: ", "))]"
        case .minimumLength(let bound): "Member must have length greater than or equal to \(bound)"
        case .maximumLength(let bound): "Member must have length less than or equal to \(bound)"
        case .minimumValue(let bound): "Member must have value greater than or equal to \(bound)"
        case .maximumValue(let bound): "Member must have value less than or equal to \(bound)"
        case .noNullCharacter: "Member must not contain the character U+0000"
        case .each(let rules): "Member must satisfy constraint: \(Self.list(rules))"
        case .eachKey(let rules): "Map keys must satisfy constraint: \(Self.list(rules))"
        case .eachValue(let rules): "Map value must satisfy constraint: \(Self.list(rules))"
        }
    }

    private static func list(_ rules: [Rule]) -> String {
        "[\(rules.map(\.description).joined(separator: ", "))]"
    }
}

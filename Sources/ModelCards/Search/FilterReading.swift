import SageMakerAPI

/// A filter whose property is known: its operator is checked, and its value is read as what the property is.
struct FilterReading: Sendable {
    let filter: Filter
    private let comparison: Operator
    private let scope: Scope
    /// Whether the condition is one of several on one element of a list, where it can be a single comparison only.
    let isInElement: Bool

    init(_ filter: Filter, _ scope: Scope, isInElement: Bool = false) {
        self.filter = filter
        comparison = filter.operator ?? .equals
        self.scope = scope
        self.isInElement = isInElement
    }

    /// The filter as a condition.
    ///
    /// - Throws: `ValidationException` for an operator that the type does not have, for a missing value, and for one that
    ///   cannot be read.
    func condition(on term: SearchTerm, _ type: PropertyType) throws(SageMakerError) -> SearchCondition {
        try checkOperator(of: type)
        switch comparison {
        case .exists: return .exists(term)
        case .notExists: return .isMissing(term)
        default: break
        }
        let value = try value()
        switch type {
        case .text: return condition(on: term, text: value)
        case .number: return .compare(term, sign, .number(try number(value)))
        case .boolean: return .compare(term, sign, .text(try boolean(value)))
        case .time: return try condition(on: term, time: value)
        case .hyperparameter: return try condition(on: term, hyperparameter: value)
        case .cardARN: return condition(on: term, cardARN: value)
        }
    }

    /// The filter as a condition on the names of a training job's metrics.
    ///
    /// - Throws: `ValidationException`, as ``condition(on:_:)`` does.
    func conditionOnMetricNames() throws(SageMakerError) -> SearchCondition {
        switch comparison {
        case .equals: return .exists(.metric(try value()))
        case .notEquals: return .isMissing(.metric(try value()))
        case .in: return .any(Self.list(try value()).map { .exists(.metric($0)) })
        default: throw .metricNeedsName(filter.name)
        }
    }

    private func checkOperator(of type: PropertyType) throws(SageMakerError) {
        guard !type.operators.contains(comparison) else { return }
        throw .operatorNotSupported(comparison, for: filter.name, type.description, allowed: type.operators)
    }

    private func value() throws(SageMakerError) -> String {
        guard let value = filter.value else { throw .filterWithoutValue(filter.name, comparison) }
        return value
    }

    private func condition(on term: SearchTerm, text: String) -> SearchCondition {
        comparison == .in ? .isOne(term, of: Self.list(text)) : .compare(term, sign, .text(text))
    }

    private func condition(on term: SearchTerm, hyperparameter text: String) throws(SageMakerError) -> SearchCondition {
        switch comparison {
        case .in, .contains:
            return condition(on: term, text: text)
        case .equals, .notEquals:
            return .compare(term, sign, Self.number(in: text).map(SearchValue.number) ?? .text(text))
        default:
            return HyperparameterOrder(sign, try number(text), isWhole: Int(text) != nil).condition(on: term)
        }
    }

    private func condition(on term: SearchTerm, cardARN text: String) -> SearchCondition {
        let arn = CardARNCondition(term: term, prefix: scope.cardARN(""))
        switch comparison {
        case .contains: return arn.contains(text)
        case .in: return arn.isOne(of: Self.list(text))
        case .notEquals: return arn.differs(from: text)
        default: return arn.isOne(of: [text])
        }
    }

    private func number(_ text: String) throws(SageMakerError) -> Double {
        guard let number = Self.number(in: text) else {
            throw .filterValueUnreadable(text, of: filter.name, form: "a number such as 42 or 0.5")
        }
        return number
    }

    private func boolean(_ text: String) throws(SageMakerError) -> String {
        switch text {
        case "true", "True", "TRUE": return "true"
        case "false", "False", "FALSE": return "false"
        default: throw .filterValueUnreadable(text, of: filter.name, form: "true or false")
        }
    }

    /// The operator as the store has it.
    var sign: SearchComparison {
        switch comparison {
        case .notEquals: .notEquals
        case .greaterThan: .greater
        case .greaterThanOrEqualTo: .greaterOrEqual
        case .lessThan: .less
        case .lessThanOrEqualTo: .lessOrEqual
        case .contains: .contains
        case .equals, .exists, .notExists, .in: .equals
        }
    }
}

/// How values are spelled.
extension FilterReading {
    /// The texts of `In`, which no spaces around commas belong to.
    static func list(_ text: String) -> [String] {
        text.split(separator: ",").compactMap { part in
            let trimmed = part.drop { $0 == " " }
            let end = trimmed.lastIndex { $0 != " " }
            return end.map { String(trimmed[...$0]) }
        }
    }

    /// The number that a text spells; neither infinities nor hexadecimal digits.
    static func number(in text: String) -> Double? {
        guard text.utf8.count <= 64, text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }),
            let number = Double(text), number.isFinite
        else { return nil }
        return number
    }
}

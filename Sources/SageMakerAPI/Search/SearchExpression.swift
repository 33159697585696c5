import JSONTree

/// Conditions that are joined by And or by Or; each of them may be another expression.
package struct SearchExpression: Hashable, Sendable, WireReadable, WireWritable {
    package var filters: [Filter]?
    package var nestedFilters: [NestedFilters]?
    package var subExpressions: [SearchExpression]?
    /// And when absent.
    package var `operator`: BooleanOperator?

    package static let shape: Shape = .structure([
        .optional("Filters", Filter.listShape),
        .optional("NestedFilters", .list(of: NestedFilters.shape, count: 1...20)),
        .optional("SubExpressions", .list(of: .reference("SearchExpression") { shape }, count: 1...20)),
        .optional("Operator", .oneOf(BooleanOperator.self)),
    ])

    /// Joins conditions.
    package init(
        filters: [Filter]? = nil,
        nestedFilters: [NestedFilters]? = nil,
        subExpressions: [SearchExpression]? = nil,
        operator: BooleanOperator? = nil
    ) {
        self.filters = filters
        self.nestedFilters = nestedFilters
        self.subExpressions = subExpressions
        self.operator = `operator`
    }

    package init?(wire: JSON) {
        let members = WireMembers(checked: wire)
        filters = members.optional("Filters")
        nestedFilters = members.optional("NestedFilters")
        subExpressions = members.optional("SubExpressions")
        `operator` = members.optional("Operator")
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Filters", filters)
        writer.member("NestedFilters", nestedFilters)
        writer.member("SubExpressions", subExpressions)
        writer.member("Operator", `operator`)
        writer.endObject()
    }
}

/// How the conditions of an expression are joined.
package enum BooleanOperator: String, WireChoice {
    case and = "And"
    case or = "Or"
}

/// One condition on one property.
package struct Filter: Hashable, Sendable, WireReadable, WireWritable {
    /// Such as `ModelCardName`, `ModelArtifacts.S3ModelArtifacts` or `Tags.team`.
    package var name: String
    /// Equals when absent.
    package var `operator`: Operator?
    /// A text, whatever the property's type.
    package var value: String?

    package static let shape = Shape.structure([
        .required("Name", .string(.resourcePropertyName)),
        .optional("Operator", .oneOf(Operator.self)),
        .optional("Value", .string(StringShape(length: 1...1024, pattern: .something))),
    ])

    /// `FilterList`.
    package static let listShape = Shape.list(of: shape, count: 1...20)

    /// States a condition.
    package init(_ name: String, _ operator: Operator? = nil, _ value: String? = nil) {
        self.name = name
        self.operator = `operator`
        self.value = value
    }

    package init?(wire: JSON) {
        let members = WireMembers(checked: wire)
        guard let name: String = members.optional("Name") else { return nil }
        self.init(name, members.optional("Operator"), members.optional("Value"))
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Name", name)
        writer.member("Operator", `operator`)
        writer.member("Value", value)
        writer.endObject()
    }
}

/// How a property and a value compare.
package enum Operator: String, WireChoice {
    case equals = "Equals"
    case notEquals = "NotEquals"
    case greaterThan = "GreaterThan"
    case greaterThanOrEqualTo = "GreaterThanOrEqualTo"
    case lessThan = "LessThan"
    case lessThanOrEqualTo = "LessThanOrEqualTo"
    case contains = "Contains"
    case exists = "Exists"
    case notExists = "NotExists"
    /// One of several texts with commas between them.
    case `in` = "In"
}

/// Conditions that one element of a list satisfies together.
package struct NestedFilters: Hashable, Sendable, WireReadable, WireWritable {
    /// The list, such as `InputDataConfig`.
    package var nestedPropertyName: String
    /// On properties below the list, by their full names: `InputDataConfig.ChannelName`.
    package var filters: [Filter]

    package static let shape = Shape.structure([
        .required("NestedPropertyName", .string(.resourcePropertyName)),
        .required("Filters", Filter.listShape),
    ])

    /// States conditions on one element.
    package init(nestedPropertyName: String, filters: [Filter]) {
        self.nestedPropertyName = nestedPropertyName
        self.filters = filters
    }

    package init?(wire: JSON) {
        let members = WireMembers(checked: wire)
        guard let name: String = members.optional("NestedPropertyName"),
            let filters: [Filter] = members.optional("Filters")
        else { return nil }
        self.init(nestedPropertyName: name, filters: filters)
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("NestedPropertyName", nestedPropertyName)
        writer.member("Filters", filters)
        writer.endObject()
    }
}

extension StringShape {
    /// `ResourcePropertyName`.
    package static let resourcePropertyName = StringShape(length: 1...255, pattern: .something)
}

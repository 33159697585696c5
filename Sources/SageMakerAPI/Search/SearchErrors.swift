/// Refusals of searches; each names the filter that it is about.
extension SageMakerError {
    /// No resource of the kind has such a property.
    package static func unknownProperty(_ name: String, of resource: ResourceType) -> SageMakerError {
        SageMakerError(
            .validationException,
            "Unknown property name: \(shown(name)). It must be a property of the \(resource.rawValue) record, spelled with "
                + "dots between its parts, or Tags.<key>; GetSearchSuggestions lists the names of \(resource.rawValue)"
        )
    }

    /// The property is a structure or a list, which has members but no value.
    package static func propertyWithoutValue(_ name: String, example: String?) -> SageMakerError {
        let way = example.map { ", such as \($0)" } ?? ""
        return SageMakerError(
            .validationException,
            "The property \(shown(name)) has no value of its own: name one of the properties below it\(way)"
        )
    }

    /// A name such as `Tags`, which needs a key behind it.
    package static func propertyNeedsKey(_ name: String) -> SageMakerError {
        SageMakerError(.validationException, "The property \(name) needs a key, as in \(name).<key>")
    }

    /// The values of these are found by their metric alone.
    package static func metricNeedsName(_ name: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The filter on \(shown(name)) does not say which metric is meant: use Metrics.<name>, or NestedFilters on "
                + "FinalMetricDataList with FinalMetricDataList.MetricName Equals and FinalMetricDataList.Value"
        )
    }

    /// An expression, or one inside it, that asks for nothing.
    package static let emptySearchExpression = SageMakerError(
        .validationException,
        "A SearchExpression needs at least one of Filters, NestedFilters and SubExpressions"
    )

    /// More filters, nested filters and expressions than one search may have.
    package static func tooManyConditions(limit: Int) -> SageMakerError {
        SageMakerError(
            .validationException,
            "A SearchExpression can have at most \(limit) Filters, NestedFilters and SubExpressions in all"
        )
    }

    /// Clients know this sentence.
    package static let containsLimitExceeded = SageMakerError(
        .validationException,
        "'CONTAINS' operator usage limit of 1 exceeded."
    )

    /// The operator compares with a value, and there is none.
    package static func filterWithoutValue(_ name: String, _ operator: Operator) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The filter on \(shown(name)) needs a Value for the operator \(`operator`.rawValue)"
        )
    }

    /// The operator does not go with the property's type.
    ///
    /// - Parameter kind: what the property is, with an article.
    package static func operatorNotSupported(
        _ operator: Operator,
        for name: String,
        _ kind: String,
        allowed: [Operator]
    ) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The operator \(`operator`.rawValue) is not supported for \(shown(name)), which is \(kind); use one of "
                + allowed.map(\.rawValue).joined(separator: ", ")
        )
    }

    /// The value cannot be read as what the property is.
    ///
    /// - Parameter form: what the value must look like.
    package static func filterValueUnreadable(_ value: String, of name: String, form: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The value \(Violation.quoted(value)) of the filter on \(shown(name)) must be \(form)"
        )
    }

    /// Nested filters speak of one list.
    package static func filterOutsideNestedProperty(_ name: String, _ nested: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The filter on \(shown(name)) is not about \(shown(nested)): the names of nested filters begin with "
                + "\(shown(nested)) and a dot"
        )
    }

    /// Visibility is a matter of tags.
    package static func visibilityKeyNotSupported(_ key: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The key \(Violation.quoted(key)) of a visibility condition must be Tags.<key>"
        )
    }

    /// The name as it stands, unless it is too long to carry back.
    private static func shown(_ name: String) -> String { name.cut(to: 255) }
}

import JSONTree

/// The body of a `GetSearchSuggestions` call.
package struct GetSearchSuggestionsRequest: OperationRequest {
    package typealias Response = GetSearchSuggestionsResponse

    package var resource: ResourceType
    /// How the names begin; all names when absent.
    package var propertyNameHint: String?

    package static let operation = "GetSearchSuggestions"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("Resource", .oneOf(ResourceType.self)),
        .optional(
            "SuggestionQuery",
            .structure([
                .optional(
                    "PropertyNameQuery",
                    .structure([
                        .required("PropertyNameHint", .string(StringShape(length: 0...100, pattern: .anything)))
                    ])
                )
            ])
        ),
    ])

    /// Asks for names of properties.
    package init(resource: ResourceType, propertyNameHint: String? = nil) {
        self.resource = resource
        self.propertyNameHint = propertyNameHint
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        resource = try members.required("Resource")
        propertyNameHint = body["SuggestionQuery"]?["PropertyNameQuery"]?["PropertyNameHint"]?.string
    }
}

/// The answer to a `GetSearchSuggestions` call.
package struct GetSearchSuggestionsResponse: OperationResponse {
    package var propertyNameSuggestions: [PropertyNameSuggestion]

    /// Answers with names.
    package init(propertyNameSuggestions: [PropertyNameSuggestion]) {
        self.propertyNameSuggestions = propertyNameSuggestions
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("PropertyNameSuggestions", propertyNameSuggestions)
        writer.endObject()
    }
}

/// A name that a filter can have.
package struct PropertyNameSuggestion: Hashable, Sendable, WireWritable {
    package var propertyName: String

    /// Suggests a name.
    package init(propertyName: String) {
        self.propertyName = propertyName
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("PropertyName", propertyName)
        writer.endObject()
    }
}

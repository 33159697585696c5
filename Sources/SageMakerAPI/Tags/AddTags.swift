import JSONTree

/// The body of an `AddTags` call.
package struct AddTagsInput: OperationRequest {
    package typealias Response = AddTagsOutput

    package var resourceArn: String
    /// The value of a key that the resource has already is replaced.
    package var tags: [Tag]

    package static let operation = "AddTags"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("ResourceArn", .string(.resourceArn)),
        .required("Tags", Tag.listShape),
    ])

    /// Asks for tags to be put on a resource.
    package init(resourceArn: String, tags: [Tag]) {
        self.resourceArn = resourceArn
        self.tags = tags
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        resourceArn = try members.required("ResourceArn")
        tags = try members.required("Tags")
    }
}

/// The answer to an `AddTags` call.
package struct AddTagsOutput: OperationResponse {
    /// The tags that the resource has now.
    package var tags: [Tag]?

    /// Answers with the resource's tags.
    package init(tags: [Tag]? = nil) {
        self.tags = tags
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Tags", tags)
        writer.endObject()
    }
}

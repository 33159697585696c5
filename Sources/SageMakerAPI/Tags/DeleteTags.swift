import JSONTree

/// The body of a `DeleteTags` call.
package struct DeleteTagsInput: OperationRequest {
    package typealias Response = DeleteTagsOutput

    package var resourceArn: String
    package var tagKeys: [String]

    package static let operation = "DeleteTags"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("ResourceArn", .string(.resourceArn)),
        .required("TagKeys", .list(of: .string(Tag.keyShape), count: 1...50)),
    ])

    /// Asks for tags to be taken off a resource.
    package init(resourceArn: String, tagKeys: [String]) {
        self.resourceArn = resourceArn
        self.tagKeys = tagKeys
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        resourceArn = try members.required("ResourceArn")
        tagKeys = try members.required("TagKeys")
    }
}

/// The answer to a `DeleteTags` call: an object without members.
package struct DeleteTagsOutput: OperationResponse {
    /// Answers that it is done.
    package init() {}

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

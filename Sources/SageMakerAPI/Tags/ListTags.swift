import JSONTree

/// The body of a `ListTags` call.
package struct ListTagsInput: OperationRequest {
    package typealias Response = ListTagsOutput

    package var resourceArn: String
    package var nextToken: String?
    package var maxResults: Int?

    package static let operation = "ListTags"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("ResourceArn", .string(.resourceArn)),
        .optional("NextToken", .nextToken),
        .optional("MaxResults", .integer(IntegerShape(minimum: 50))),
    ])

    /// Asks for a page of a resource's tags.
    package init(resourceArn: String, nextToken: String? = nil, maxResults: Int? = nil) {
        self.resourceArn = resourceArn
        self.nextToken = nextToken
        self.maxResults = maxResults
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        resourceArn = try members.required("ResourceArn")
        nextToken = members.optional("NextToken")
        maxResults = members.optional("MaxResults")
    }
}

/// The answer to a `ListTags` call.
package struct ListTagsOutput: OperationResponse {
    package var tags: [Tag]?
    /// Present when there are more tags.
    package var nextToken: String?

    /// Answers with a page.
    package init(tags: [Tag]? = nil, nextToken: String? = nil) {
        self.tags = tags
        self.nextToken = nextToken
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Tags", tags)
        writer.member("NextToken", nextToken)
        writer.endObject()
    }
}

import JSONTree

/// The body of an `UpdateModelCard` call.
package struct UpdateModelCardRequest: OperationRequest {
    package typealias Response = UpdateModelCardResponse

    /// The card's name or ARN.
    package var modelCardName: String
    /// The whole content of the next version, as the exact string that the caller sent; never merged with the last.
    package var content: String?
    package var modelCardStatus: ModelCardStatus?

    package static let operation = "UpdateModelCard"
    package static let declaredErrors: [SageMakerError.Code] = [
        .conflictException, .resourceNotFound, .resourceLimitExceeded,
    ]
    package static let shape = Shape.structure([
        .required("ModelCardName", .modelCardNameOrArn),
        .optional("Content", .modelCardContent),
        .optional("ModelCardStatus", .oneOf(ModelCardStatus.self)),
    ])

    /// Asks for another content, another status, or both.
    package init(modelCardName: String, content: String? = nil, modelCardStatus: ModelCardStatus? = nil) {
        self.modelCardName = modelCardName
        self.content = content
        self.modelCardStatus = modelCardStatus
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardName = try members.required("ModelCardName")
        content = members.optional("Content")
        modelCardStatus = members.optional("ModelCardStatus")
    }
}

/// The answer to an `UpdateModelCard` call; the number of a new version is not part of it.
package struct UpdateModelCardResponse: OperationResponse {
    package var modelCardArn: String

    /// Tells which card it was.
    package init(modelCardArn: String) {
        self.modelCardArn = modelCardArn
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardArn", modelCardArn)
        writer.endObject()
    }
}

import JSONTree

/// The body of a `CreateModelCard` call.
package struct CreateModelCardRequest: OperationRequest {
    package typealias Response = CreateModelCardResponse

    package var modelCardName: String
    /// The card as a JSON document, kept as the exact string that the caller sent.
    package var content: String
    package var modelCardStatus: ModelCardStatus
    package var securityConfig: ModelCardSecurityConfig?
    package var tags: [Tag]?

    package static let operation = "CreateModelCard"
    package static let declaredErrors: [SageMakerError.Code] = [.conflictException, .resourceLimitExceeded]
    package static let shape = Shape.structure([
        .required("ModelCardName", .entityName),
        .optional("SecurityConfig", ModelCardSecurityConfig.shape),
        .required("Content", .modelCardContent),
        .required("ModelCardStatus", .oneOf(ModelCardStatus.self)),
        .optional("Tags", Tag.listShape),
    ])

    /// Asks for a card.
    package init(
        modelCardName: String,
        content: String,
        modelCardStatus: ModelCardStatus,
        securityConfig: ModelCardSecurityConfig? = nil,
        tags: [Tag]? = nil
    ) {
        self.modelCardName = modelCardName
        self.content = content
        self.modelCardStatus = modelCardStatus
        self.securityConfig = securityConfig
        self.tags = tags
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardName = try members.required("ModelCardName")
        content = try members.required("Content")
        modelCardStatus = try members.required("ModelCardStatus")
        securityConfig = members.optional("SecurityConfig")
        tags = members.optional("Tags")
    }
}

/// The answer to a `CreateModelCard` call.
package struct CreateModelCardResponse: OperationResponse {
    package var modelCardArn: String

    /// Tells where the new card is.
    package init(modelCardArn: String) {
        self.modelCardArn = modelCardArn
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardArn", modelCardArn)
        writer.endObject()
    }
}

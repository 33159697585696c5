import JSONTree

/// The body of a `SyncModelCard` call, which asks what a card's sources say now; SageMaker has no such call.
package struct SyncModelCardRequest: OperationRequest {
    package typealias Response = SyncModelCardResponse

    /// The card's name or ARN.
    package var modelCardName: String
    /// Whether to make a new version of it; only shown when absent.
    package var apply: Bool?
    /// Refuses to apply when the latest version is another.
    package var expectedVersion: Int?

    package static let targetPrefix = CardinalOperations.targetPrefix
    package static let operation = "SyncModelCard"
    package static let declaredErrors: [SageMakerError.Code] = [
        .conflictException, .resourceNotFound, .resourceLimitExceeded,
    ]
    package static let shape = Shape.structure([
        .required("ModelCardName", .modelCardNameOrArn),
        .optional("Apply", .boolean),
        .optional("ExpectedVersion", .integer),
    ])

    /// Asks what would change, or to change it.
    package init(modelCardName: String, apply: Bool? = nil, expectedVersion: Int? = nil) {
        self.modelCardName = modelCardName
        self.apply = apply
        self.expectedVersion = expectedVersion
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardName = try members.required("ModelCardName")
        apply = members.optional("Apply")
        expectedVersion = members.optional("ExpectedVersion")
    }
}

/// The answer to a `SyncModelCard` call.
package struct SyncModelCardResponse: OperationResponse {
    package var modelCardName: String
    /// The version that the changes lead to when they were applied, else the one that they start from.
    package var modelCardVersion: Int
    package var changes: [SourceChange]
    /// The content with the changes.
    package var content: String
    /// Whether there is a new version.
    package var applied: Bool
    package var findings: [Finding]

    /// Answers with what changed or would change.
    package init(
        modelCardName: String,
        modelCardVersion: Int,
        changes: [SourceChange],
        content: String,
        applied: Bool,
        findings: [Finding]
    ) {
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
        self.changes = changes
        self.content = content
        self.applied = applied
        self.findings = findings
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardName", modelCardName)
        writer.member("ModelCardVersion", modelCardVersion)
        writer.member("Changes", changes)
        writer.member("Content", content)
        writer.member("Applied", applied)
        writer.member("Findings", findings)
        writer.endObject()
    }
}

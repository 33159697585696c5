import JSONTree

/// The body of a `DraftModelCard` call, which asks what a card would say; SageMaker has no such call.
package struct DraftModelCardRequest: OperationRequest {
    package typealias Response = DraftModelCardResponse

    package var modelName: String?
    package var trainingJobName: String?
    /// A package's ARN, or its name.
    package var modelPackageArn: String?
    /// Whether to take over what the group's last card says; false when absent.
    package var carryOver: Bool?

    package static let targetPrefix = CardinalOperations.targetPrefix
    package static let operation = "DraftModelCard"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .optional("ModelName", .string(StringShape(length: 1...256))),
        .optional("TrainingJobName", .string(StringShape(length: 1...256))),
        .optional("ModelPackageArn", .string(StringShape(length: 1...2048))),
        .optional("CarryOver", .boolean),
    ])

    /// Asks for a draft from what is named.
    package init(
        modelName: String? = nil,
        trainingJobName: String? = nil,
        modelPackageArn: String? = nil,
        carryOver: Bool? = nil
    ) {
        self.modelName = modelName
        self.trainingJobName = trainingJobName
        self.modelPackageArn = modelPackageArn
        self.carryOver = carryOver
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelName = members.optional("ModelName")
        trainingJobName = members.optional("TrainingJobName")
        modelPackageArn = members.optional("ModelPackageArn")
        carryOver = members.optional("CarryOver")
    }
}

/// The answer to a `DraftModelCard` call.
package struct DraftModelCardResponse: OperationResponse {
    /// A complete valid content, to be created as it is or edited first.
    package var content: String
    /// One for each value, or element of a list, of the content.
    package var origins: [OriginatedValue]
    package var findings: [Finding]

    /// Answers with a draft.
    package init(content: String, origins: [OriginatedValue], findings: [Finding]) {
        self.content = content
        self.origins = origins
        self.findings = findings
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Content", content)
        writer.member("Origins", origins)
        writer.member("Findings", findings)
        writer.endObject()
    }
}

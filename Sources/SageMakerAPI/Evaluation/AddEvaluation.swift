import JSONTree

/// The body of an `AddEvaluation` call, which makes a version with what a report says; SageMaker has no such call.
package struct AddEvaluationRequest: OperationRequest {
    package typealias Response = AddEvaluationResponse

    /// The card's name or ARN.
    package var modelCardName: String
    /// Where the report lies, and stays: the card links to it.
    package var s3Uri: String
    /// Recognized by its content when absent.
    package var type: EvaluationReportType?
    /// What the evaluation job is called; after the kind of report when absent.
    package var evaluationName: String?
    /// Whether a job of that name, or of that report when no name is given, is replaced; refused when absent.
    package var replace: Bool?

    package static let targetPrefix = CardinalOperations.targetPrefix
    package static let operation = "AddEvaluation"
    package static let declaredErrors: [SageMakerError.Code] = [
        .conflictException, .resourceNotFound, .resourceLimitExceeded,
    ]
    package static let shape = Shape.structure([
        .required("ModelCardName", .modelCardNameOrArn),
        .required("S3Uri", .string(.s3URI)),
        .optional("Type", .oneOf(EvaluationReportType.self)),
        .optional("EvaluationName", .string(StringShape(length: 1...63))),
        .optional("Replace", .boolean),
    ])

    /// Asks to add what a report says.
    package init(
        modelCardName: String,
        s3Uri: String,
        type: EvaluationReportType? = nil,
        evaluationName: String? = nil,
        replace: Bool? = nil
    ) {
        self.modelCardName = modelCardName
        self.s3Uri = s3Uri
        self.type = type
        self.evaluationName = evaluationName
        self.replace = replace
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardName = try members.required("ModelCardName")
        s3Uri = try members.required("S3Uri")
        type = members.optional("Type")
        evaluationName = members.optional("EvaluationName")
        replace = members.optional("Replace")
    }
}

/// The answer to an `AddEvaluation` call.
package struct AddEvaluationResponse: OperationResponse {
    package var modelCardName: String
    /// The latest version; a new one, unless the card said all of it already.
    package var modelCardVersion: Int
    package var evaluationName: String
    package var findings: [Finding]

    /// Tells where the report's groups are now.
    package init(modelCardName: String, modelCardVersion: Int, evaluationName: String, findings: [Finding]) {
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
        self.evaluationName = evaluationName
        self.findings = findings
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardName", modelCardName)
        writer.member("ModelCardVersion", modelCardVersion)
        writer.member("EvaluationName", evaluationName)
        writer.member("Findings", findings)
        writer.endObject()
    }
}

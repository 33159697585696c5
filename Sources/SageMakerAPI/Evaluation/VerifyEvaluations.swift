import JSONTree

/// The body of a `VerifyEvaluations` call, which asks whether the reports still say what the card says; SageMaker has no
/// such call.
package struct VerifyEvaluationsRequest: OperationRequest {
    package typealias Response = VerifyEvaluationsResponse

    /// The card's name or ARN.
    package var modelCardName: String
    /// The latest version when absent.
    package var modelCardVersion: Int?

    package static let targetPrefix = CardinalOperations.targetPrefix
    package static let operation = "VerifyEvaluations"
    package static let declaredErrors: [SageMakerError.Code] = [.resourceNotFound]
    package static let shape = Shape.structure([
        .required("ModelCardName", .modelCardNameOrArn),
        .optional("ModelCardVersion", .integer),
    ])

    /// Asks about a version of a card.
    package init(modelCardName: String, modelCardVersion: Int? = nil) {
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardName = try members.required("ModelCardName")
        modelCardVersion = members.optional("ModelCardVersion")
    }
}

/// The answer to a `VerifyEvaluations` call.
package struct VerifyEvaluationsResponse: OperationResponse {
    package var modelCardName: String
    package var modelCardVersion: Int
    /// One for each evaluation job, in the card's order.
    package var evaluations: [VerifiedEvaluation]

    /// Answers with what was found.
    package init(modelCardName: String, modelCardVersion: Int, evaluations: [VerifiedEvaluation]) {
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
        self.evaluations = evaluations
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardName", modelCardName)
        writer.member("ModelCardVersion", modelCardVersion)
        writer.member("Evaluations", evaluations)
        writer.endObject()
    }
}

/// One evaluation job, compared with its report.
package struct VerifiedEvaluation: WireWritable, Hashable, Sendable {
    /// How the comparison came out.
    package enum Result: String, WireChoice {
        /// The report is the same file, and parsing it again makes the same groups.
        case same = "Same"
        /// The report is another file, or is read differently now.
        case different = "Different"
        /// The report is not where it was.
        case missing = "Missing"
        /// The job names no report.
        case noReport = "NoReport"
        /// The groups are no longer those that were made from the report.
        case edited = "Edited"
    }

    package var name: String
    package var s3Uri: String?
    package var result: Result
    package var findings: [Finding]

    /// Describes one job.
    package init(name: String, s3Uri: String? = nil, result: Result, findings: [Finding] = []) {
        self.name = name
        self.s3Uri = s3Uri
        self.result = result
        self.findings = findings
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Name", name)
        writer.member("S3Uri", s3Uri)
        writer.member("Result", result)
        writer.member("Findings", findings)
        writer.endObject()
    }
}

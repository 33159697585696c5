import JSONTree

extension ModelCard {
    /// Makes a version with what a report says, which the service reads and the card then links to.
    ///
    /// This is an operation of Cardinal's own: AWS refuses it. ``EvaluationJob/addMetrics(from:kind:room:)`` reads a report
    /// itself, and works with both. Content in hand that was not stored before is replaced by the new version's.
    ///
    /// - Parameters:
    ///   - report: the report's `s3://` URI; it has to stay there.
    ///   - kind: what the report has to be; nil when its content decides.
    ///   - evaluation: what the evaluation is called; after the kind of report when nil.
    ///   - replacing: whether an evaluation of that name is replaced; refused otherwise.
    /// - Returns: what was skipped, shortened or guessed.
    @discardableResult
    public mutating func addEvaluation(
        report: String,
        kind: EvaluationReportKind? = nil,
        named evaluation: String? = nil,
        replacing: Bool = false
    ) async throws(ClientError) -> [Finding] {
        var input = JSON.object([
            JSONMember("ModelCardName", .string(name)), JSONMember("S3Uri", .string(report)),
            JSONMember("Replace", .bool(replacing)),
        ])
        input.set("Type", to: (kind?.rawValue).map(JSON.string))
        input.set("EvaluationName", to: evaluation.map(JSON.string))
        let answer = try await client.call("AddEvaluation", input, prefix: "Cardinal")
        try await reload()
        return Finding.all(in: answer)
    }

    /// Asks whether the reports that the card links to still say what the card says.
    ///
    /// This is an operation of Cardinal's own: AWS refuses it.
    ///
    /// - Parameter version: another version than the one in hand.
    /// - Returns: one result for each evaluation, in the card's order.
    public func verifyEvaluations(version: Int? = nil) async throws(ClientError) -> [VerifiedEvaluation] {
        var input = JSON.object([JSONMember("ModelCardName", .string(name))])
        input.set("ModelCardVersion", to: (version ?? self.version).map { .number(String($0)) })
        let answer = try await client.call("VerifyEvaluations", input, prefix: "Cardinal")
        return (answer["Evaluations"]?.array ?? []).map { VerifiedEvaluation($0) }
    }
}

import JSONTree

/// What a card would say, and who says each value of it.
public struct ContentDraft: Hashable, Sendable {
    /// Complete valid content, to be created as it is or edited first.
    public let content: ModelCardContent
    /// Where each value comes from.
    public let origins: [ValueOrigin]
    /// What was left out or cut, and why.
    public let findings: [Finding]
}

/// A place of content, and who says what is there.
public struct ValueOrigin: Hashable, Sendable {
    /// The place as a JSON pointer, such as `/model_overview/model_name`.
    public let path: String
    /// The kind of thing that says it.
    public let source: ValueSource
    /// Its ARN, or the `s3://` URI of a report.
    public let resource: String
    /// The member of its description, such as `PrimaryContainer.Image`; nil for the whole.
    public let member: String?
}

extension SageMakerClient {
    /// Asks Cardinal what a card about a model, a training job or a package would say; nothing is stored.
    ///
    /// This is an operation of Cardinal's own: AWS refuses it. ``ModelOverview/fromModel(named:client:)`` and its siblings
    /// ask the registry themselves, and work with both.
    ///
    /// - Parameters:
    ///   - model: a model's name.
    ///   - trainingJob: a training job's name; the one that made the model when nil.
    ///   - modelPackage: a package's ARN, in place of a model.
    ///   - carryOver: whether to take over what the package group's last card says.
    public func draft(
        model: String? = nil,
        trainingJob: String? = nil,
        modelPackage: String? = nil,
        carryOver: Bool = false
    ) async throws(ClientError) -> ContentDraft {
        var input = JSON.object([JSONMember("CarryOver", .bool(carryOver))])
        input.set("ModelName", to: model.map(JSON.string))
        input.set("TrainingJobName", to: trainingJob.map(JSON.string))
        input.set("ModelPackageArn", to: modelPackage.map(JSON.string))
        let operation = "DraftModelCard"
        let answer = AnswerReader(operation: operation, json: try await call(operation, input, prefix: "Cardinal"))
        return ContentDraft(
            content: try ModelCardContent(parsing: try answer.text("Content")),
            origins: (answer.json["Origins"]?.array ?? []).map(ValueOrigin.init),
            findings: Finding.all(in: answer.json)
        )
    }
}

extension ValueOrigin {
    init(_ json: JSON) {
        self.init(
            path: json["Path"]?.string ?? "",
            source: ValueSource(rawValue: json["Source"]?.string ?? ""),
            resource: json["Resource"]?.string ?? "",
            member: json["Member"]?.string
        )
    }
}

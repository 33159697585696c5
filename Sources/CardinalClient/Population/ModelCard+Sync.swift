import JSONTree

extension ModelCard {
    /// Asks Cardinal what the card's sources say now that the card does not; nothing is stored.
    ///
    /// This is an operation of Cardinal's own: AWS refuses it.
    public func compareWithSources() async throws(ClientError) -> SourceComparison {
        try await compareWithSources(applying: false)
    }

    /// Makes a version that says what the card's sources say now; what a person wrote stays.
    ///
    /// The version in hand has to be the latest one. This is an operation of Cardinal's own: AWS refuses it.
    ///
    /// - Throws: with the code `ConflictException` when somebody has made a version in the meantime.
    @discardableResult
    public mutating func sync() async throws(ClientError) -> SourceComparison {
        let comparison = try await compareWithSources(applying: true)
        try await reload()
        return comparison
    }

    private func compareWithSources(applying: Bool) async throws(ClientError) -> SourceComparison {
        var input = JSON.object([
            JSONMember("ModelCardName", .string(name)), JSONMember("Apply", .bool(applying)),
        ])
        if applying { input.set("ExpectedVersion", to: version.map { .number(String($0)) }) }
        let operation = "SyncModelCard"
        let json = try await client.call(operation, input, prefix: "Cardinal")
        let answer = AnswerReader(operation: operation, json: json)
        return SourceComparison(
            version: try answer.integer("ModelCardVersion"),
            changes: (json["Changes"]?.array ?? []).map { SourceChange($0) },
            content: try ModelCardContent(parsing: try answer.text("Content")),
            isApplied: json["Applied"]?.bool ?? false,
            findings: Finding.all(in: json)
        )
    }
}

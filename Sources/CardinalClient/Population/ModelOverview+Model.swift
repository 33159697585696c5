import JSONTree

extension ModelOverview {
    /// Describes a model that the service knows: its ARN, its name, its files and its image.
    ///
    /// - Parameters:
    ///   - name: the model's name.
    ///   - client: the client that makes the calls.
    /// - Throws: ``ClientError/conflict(_:)`` when a card describes the model already, since a model has one card.
    public static func fromModel(
        named name: String,
        client: SageMakerClient
    ) async throws(ClientError) -> ModelOverview {
        let operation = "DescribeModel"
        let input = JSON.object([JSONMember("ModelName", .string(name))])
        let answer = AnswerReader(operation: operation, json: try await client.call(operation, input))
        let arn = try answer.text("ModelArn")
        try await client.refuseSecondCard(of: arn, called: "model")
        let containers = answer.json["Containers"]?.array ?? [answer.json["PrimaryContainer"]].compactMap(\.self)
        return ModelOverview(
            modelID: arn,
            modelName: name,
            modelArtifacts: containers.compactMap { $0["ModelDataUrl"]?.string },
            inferenceEnvironment: ContainerEnvironment(containerImages: containers.compactMap { $0["Image"]?.string })
        )
    }
}

extension SageMakerClient {
    /// Refuses a model or package that a card describes already.
    func refuseSecondCard(of arn: String, called what: String) async throws(ClientError) {
        let cards = try await search("ModelCard", where: "ModelId", is: arn).all()
        let names = cards.compactMap { $0["ModelCardName"]?.string }
        guard !names.isEmpty else { return }
        throw .conflict("The \(what) \(arn) has a card already: \(names.joined(separator: ", "))")
    }
}

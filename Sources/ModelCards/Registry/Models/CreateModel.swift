import JSONTree
import SageMakerAPI

/// Creates a model, refusing a name that the account already uses.
package struct CreateModel: Operation {
    let store: any Store
    let now: @Sendable () -> Timestamp

    package func run(_ request: CreateModelInput, for caller: Caller) async throws -> CreateModelOutput {
        let tags = request.tags ?? []
        try checkUniqueKeys(of: tags)
        let model = NewRegistryEntry(
            kind: .model,
            scope: caller.scope,
            name: request.modelName,
            createdAt: now(),
            createdBy: caller.identity,
            document: try request.document()
        )
        let described = model.described
        try await store.transaction { records in
            if try records.entry(.model, named: model.name, in: model.scope) != nil {
                throw SageMakerError.modelExists(described.arn)
            }
            _ = try records.insert(model, properties: described.modelDescription.searchableProperties())
            if !tags.isEmpty { try records.setTags(tags, of: described.arn) }
        }
        return CreateModelOutput(modelArn: described.arn)
    }
}

extension CreateModelInput {
    /// What the registry keeps of the request.
    ///
    /// - Throws: `ValidationException` unless the model has one container or a chain of them.
    fileprivate func document() throws(SageMakerError) -> JSON {
        var document = definition.without("ModelName", "Tags")
        // Clients that find a list of containers look for the artifact nowhere else, so an empty one is left out.
        if document["Containers"]?.array?.isEmpty == true {
            document = document.without("Containers")
        }
        switch (document["PrimaryContainer"], document["Containers"]) {
        case (.some, .some): throw .primaryContainerAndContainers
        case (nil, nil): throw .noContainer
        default: return document
        }
    }
}

import SageMakerAPI

/// Removes a model with its tags; a card about it stays.
package struct DeleteModel: Operation {
    let store: any Store

    package func run(_ request: DeleteModelInput, for caller: Caller) async throws -> EmptyResponse {
        let reference = try EntryReference(request.modelName, .model, for: caller, action: "DeleteModel")
        try await store.transaction { records in
            try records.delete(try reference.find(in: caller.scope, records))
        }
        return EmptyResponse()
    }
}

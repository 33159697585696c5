import SageMakerAPI

/// Removes a card with all its versions and export jobs; PDFs that were exported stay where they are.
///
/// The contract lets a deletion take its time. Here it is over when the call returns, so nobody ever sees a card that
/// is half gone, and the name is free again at once.
package struct DeleteModelCard: Operation {
    let store: any Store

    package func run(_ request: DeleteModelCardRequest, for caller: Caller) async throws -> EmptyResponse {
        let name = request.modelCardName
        try await store.transaction { records in
            guard let card = try records.card(named: name, in: caller.scope) else {
                throw SageMakerError.cardNotFound(name)
            }
            try records.delete(card, arn: card.scope.cardARN(card.name))
        }
        return EmptyResponse()
    }
}

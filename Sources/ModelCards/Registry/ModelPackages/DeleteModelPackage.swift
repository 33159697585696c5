import SageMakerAPI

/// Removes a model package with its tags and with the card that it was registered with; a card that somebody wrote for
/// it stays.
package struct DeleteModelPackage: Operation {
    let store: any Store

    package func run(_ request: DeleteModelPackageInput, for caller: Caller) async throws -> EmptyResponse {
        let reference = try EntryReference(
            request.modelPackageName,
            .modelPackage,
            for: caller,
            action: "DeleteModelPackage"
        )
        try await store.transaction { records in
            let package = try reference.find(in: caller.scope, records)
            if let card = try records.card(ofPackage: package.arn, in: caller.scope), card.isEmbedded {
                try records.delete(card, arn: card.scope.cardARN(card.name))
            }
            try records.delete(package)
        }
        return EmptyResponse()
    }
}

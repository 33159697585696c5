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
            if let card = try records.card(ofPackage: package.arn, in: caller.scope) {
                if card.isEmbedded {
                    try records.delete(card, arn: card.scope.cardARN(card.name))
                } else {
                    // The name may come back, in a group that is made again, and that package is another one.
                    try records.unlinkCard(ofPackage: package.arn, in: caller.scope)
                }
            }
            try records.delete(package)
        }
        return EmptyResponse()
    }
}

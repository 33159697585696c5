import SageMakerAPI

/// Shows one version of a card, the latest unless told which.
package struct DescribeModelCard: Operation {
    let store: any Store

    package func run(
        _ request: DescribeModelCardRequest,
        for caller: Caller
    ) async throws -> DescribeModelCardResponse {
        let reference = try CardReference(
            request.modelCardName,
            for: caller,
            action: "DescribeModelCard"
        )
        let number = request.modelCardVersion
        let found = try await store.read { records in
            try records.card(named: reference.name, version: number, in: caller.scope)
        }
        guard let (card, match) = found else { throw SageMakerError.cardNotFound(reference.text) }
        guard let version = match else {
            throw SageMakerError.versionNotFound(number ?? card.latestVersion, of: reference.text)
        }
        let content =
            request.includedData == .metadataOnly
            ? try CardContent(stored: version.content).metadataOnly() : version.content
        return DescribeModelCardResponse(
            modelCardArn: card.scope.cardARN(card.name),
            modelCardName: card.name,
            modelCardVersion: version.number,
            content: content,
            modelCardStatus: version.status,
            securityConfig: card.kmsKeyID.map { ModelCardSecurityConfig(kmsKeyID: $0) },
            creationTime: card.createdAt,
            createdBy: card.createdBy.userContext,
            lastModifiedTime: version.lastModifiedAt,
            lastModifiedBy: version.lastModifiedBy.userContext
        )
    }
}

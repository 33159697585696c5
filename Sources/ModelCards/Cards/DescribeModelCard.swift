import SageMakerAPI

/// Shows one version of a card, the latest unless told which.
package struct DescribeModelCard: Operation {
    private let store: any Store
    private let contents = EncodedContents()

    init(store: any Store) {
        self.store = store
    }

    package func run(
        _ request: DescribeModelCardRequest,
        for caller: Caller
    ) async throws -> DescribeModelCardResponse {
        let reference = try reference(request, caller)
        let found = try await store.read { records in
            try records.card(named: reference.name, version: request.modelCardVersion, in: caller.scope)
        }
        guard let (card, match) = found else { throw SageMakerError.cardNotFound(reference.text) }
        guard let version = match else {
            throw SageMakerError.versionNotFound(request.modelCardVersion ?? card.latestVersion, of: reference.text)
        }
        let content =
            request.includedData == .metadataOnly
            ? try CardContent(stored: version.content).metadataOnly() : version.content
        return DescribeModelCardResponse(card, version.head, saying: EncodedText(content))
    }

    private func reference(
        _ request: DescribeModelCardRequest,
        _ caller: Caller
    ) throws(SageMakerError) -> CardReference {
        try CardReference(request.modelCardName, for: caller, action: "DescribeModelCard")
    }
}

extension DescribeModelCard: ImmediateOperation {
    package func runAtOnce(
        _ request: DescribeModelCardRequest,
        for caller: Caller
    ) throws -> DescribeModelCardResponse? {
        guard request.includedData != .metadataOnly else { return nil }
        let name = try reference(request, caller).name
        let response = try store.readAtOnce { records -> DescribeModelCardResponse? in
            let found = try records.cardHead(named: name, version: request.modelCardVersion, in: caller.scope)
            guard let (card, match) = found, let version = match else { return nil }
            let content = try contents.content(of: version, card: card.id) {
                try records.encodedContent(ofVersion: version.number, of: card)
            }
            return content.map { DescribeModelCardResponse(card, version, saying: $0) }
        }
        return response ?? nil
    }
}

extension DescribeModelCardResponse {
    fileprivate init(_ card: Card, _ version: CardVersionHead, saying content: EncodedText) {
        self.init(
            modelCardArn: card.scope.cardARN(card.name),
            modelCardName: card.name,
            modelCardVersion: version.number,
            encodedContent: content,
            modelCardStatus: version.status,
            securityConfig: card.kmsKeyID.map { ModelCardSecurityConfig(kmsKeyID: $0) },
            creationTime: card.createdAt,
            createdBy: card.createdBy.userContext,
            lastModifiedTime: version.lastModifiedAt,
            lastModifiedBy: version.lastModifiedBy.userContext
        )
    }
}

import JSONTree

extension RenderableCard {
    /// What a stored version says, ready to be rendered.
    ///
    /// - Throws: `ExportFailure` for content that cannot be read, which the service never stores.
    init(_ version: CardVersion, of card: Card) throws {
        guard let content = try? JSON(parsing: version.content) else { throw ExportFailure.unreadableContent }
        self.init(
            name: card.name,
            arn: card.scope.cardARN(card.name),
            version: version.number,
            status: version.status,
            content: content,
            contentDigest: version.contentDigest,
            cardCreatedAt: card.createdAt,
            versionCreatedAt: version.createdAt,
            versionCreatedBy: version.createdBy,
            lastModifiedAt: version.lastModifiedAt,
            lastModifiedBy: version.lastModifiedBy
        )
    }
}

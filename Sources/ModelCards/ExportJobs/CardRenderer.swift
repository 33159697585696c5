import JSONTree
import SageMakerAPI

/// Everything that a rendered card says; nothing in it depends on when or where it is rendered.
package struct RenderableCard: Hashable, Sendable {
    package let name: String
    package let arn: String
    package let version: Int
    package let status: ModelCardStatus
    /// The card's content, valid by its schema.
    package let content: JSON
    /// Lowercase hexadecimal SHA-256 of the content as it is stored.
    package let contentDigest: String
    package let cardCreatedAt: Timestamp
    package let versionCreatedAt: Timestamp
    package let versionCreatedBy: Identity
    package let lastModifiedAt: Timestamp
    package let lastModifiedBy: Identity

    /// Collects what a version says of itself.
    package init(
        name: String,
        arn: String,
        version: Int,
        status: ModelCardStatus,
        content: JSON,
        contentDigest: String,
        cardCreatedAt: Timestamp,
        versionCreatedAt: Timestamp,
        versionCreatedBy: Identity,
        lastModifiedAt: Timestamp,
        lastModifiedBy: Identity
    ) {
        self.name = name
        self.arn = arn
        self.version = version
        self.status = status
        self.content = content
        self.contentDigest = contentDigest
        self.cardCreatedAt = cardCreatedAt
        self.versionCreatedAt = versionCreatedAt
        self.versionCreatedBy = versionCreatedBy
        self.lastModifiedAt = lastModifiedAt
        self.lastModifiedBy = lastModifiedBy
    }
}

/// Turns a version of a card into the bytes of a document.
package protocol CardRenderer: Sendable {
    /// The same card renders to the same bytes.
    func render(_ card: RenderableCard) async throws -> [UInt8]
}

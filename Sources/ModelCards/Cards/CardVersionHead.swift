import SageMakerAPI

/// A version without its content, which is the same for as long as the version is there.
package struct CardVersionHead: Hashable, Sendable {
    package let number: Int
    /// Lowercase hexadecimal SHA-256 of the content's UTF-8.
    package let contentDigest: String
    package let status: ModelCardStatus
    package let createdAt: Timestamp
    package let createdBy: Identity
    package let lastModifiedAt: Timestamp
    package let lastModifiedBy: Identity

    /// Restores a head from its columns.
    package init(
        number: Int,
        contentDigest: String,
        status: ModelCardStatus,
        createdAt: Timestamp,
        createdBy: Identity,
        lastModifiedAt: Timestamp,
        lastModifiedBy: Identity
    ) {
        self.number = number
        self.contentDigest = contentDigest
        self.status = status
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.lastModifiedAt = lastModifiedAt
        self.lastModifiedBy = lastModifiedBy
    }
}

extension CardVersion {
    /// Everything but the content.
    var head: CardVersionHead {
        CardVersionHead(
            number: number,
            contentDigest: contentDigest,
            status: status,
            createdAt: createdAt,
            createdBy: createdBy,
            lastModifiedAt: lastModifiedAt,
            lastModifiedBy: lastModifiedBy
        )
    }
}

import ModelCards
import SageMakerAPI

extension Card {
    /// What ``init(_:)`` reads, in its order.
    static let columns = """
        card.id, card.account, card.region, card.name, card.latest_version, card.status, \
        card.created_at, card.created_by_arn, card.created_by_principal, \
        card.last_modified_at, card.last_modified_by_arn, card.last_modified_by_principal, \
        card.kms_key_id, card.is_embedded, \
        card.model_id, card.model_package_group_name, card.risk_rating, card.model_package_arn, \
        card.model_name, card.model_owner, card.problem_type, card.line_of_business
        """

    init(_ row: inout SQLRow) throws {
        self.init(
            id: try row.integer(),
            scope: Scope(accountID: try row.text(), region: try row.text()),
            name: try row.text(),
            latestVersion: Int(try row.integer()),
            status: try row.named(ModelCardStatus.self),
            createdAt: try row.time(),
            createdBy: try row.identity(),
            lastModifiedAt: try row.time(),
            lastModifiedBy: try row.identity(),
            kmsKeyID: try row.optionalText(),
            isEmbedded: try row.integer() != 0,
            facts: CardFacts(
                modelID: try row.optionalText(),
                modelPackageGroupName: try row.optionalText(),
                riskRating: try row.optionalText(),
                modelPackageARN: try row.optionalText(),
                modelName: try row.optionalText(),
                modelOwner: try row.optionalText(),
                problemType: try row.optionalText(),
                lineOfBusiness: try row.optionalText()
            )
        )
    }
}

extension DescribedCard {
    /// What ``init(_:)`` reads, in its order.
    static let columns = """
        \(Card.columns), CASE WHEN card.words_version = card.latest_version THEN card.metadata END
        """

    init(_ row: inout SQLRow) throws {
        self.init(card: try Card(&row), metadata: try row.optionalText())
    }
}

extension CardVersion {
    /// What ``init(_:)`` reads, in its order.
    static let columns = """
        card_version.number, card_version.content, card_version.content_digest, card_version.status, \
        card_version.created_at, card_version.created_by_arn, card_version.created_by_principal, \
        card_version.last_modified_at, card_version.last_modified_by_arn, card_version.last_modified_by_principal
        """

    init(_ row: inout SQLRow) throws {
        self.init(
            number: Int(try row.integer()),
            content: try row.text(),
            contentDigest: try row.text(),
            status: try row.named(ModelCardStatus.self),
            createdAt: try row.time(),
            createdBy: try row.identity(),
            lastModifiedAt: try row.time(),
            lastModifiedBy: try row.identity()
        )
    }
}

extension CardVersionHead {
    /// What ``init(_:)`` reads, in its order.
    static let columns = """
        card_version.number, card_version.content_digest, card_version.status, \
        card_version.created_at, card_version.created_by_arn, card_version.created_by_principal, \
        card_version.last_modified_at, card_version.last_modified_by_arn, card_version.last_modified_by_principal
        """

    init(_ row: inout SQLRow) throws {
        self.init(
            number: Int(try row.integer()),
            contentDigest: try row.text(),
            status: try row.named(ModelCardStatus.self),
            createdAt: try row.time(),
            createdBy: try row.identity(),
            lastModifiedAt: try row.time(),
            lastModifiedBy: try row.identity()
        )
    }
}

extension CardVersionSummary {
    /// What ``init(_:)`` reads, in its order.
    static let columns = "number, status, created_at, last_modified_at"

    init(_ row: inout SQLRow) throws {
        self.init(
            number: Int(try row.integer()),
            status: try row.named(ModelCardStatus.self),
            createdAt: try row.time(),
            lastModifiedAt: try row.time()
        )
    }
}

extension SQLRow {
    /// The next two columns: an ARN and a principal.
    mutating func identity() throws -> Identity {
        Identity(arn: try text(), principalID: try text())
    }
}

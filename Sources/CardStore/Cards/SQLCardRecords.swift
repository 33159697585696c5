import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func card(named name: String, in scope: Scope) throws -> Card? {
        let rows = try connection.rows(
            """
            SELECT \(sql: Card.columns) FROM card
            WHERE account = \(scope.accountID) AND region = \(scope.region) AND name = \(name)\(sql: rowLock)
            """
        )
        return try rows.first?.read(Card.init)
    }

    package func card(
        named name: String,
        version number: Int?,
        in scope: Scope
    ) throws -> (card: Card, version: CardVersion?)? {
        try card(named: name, version: number, in: scope, by: .version, CardVersion.init)
    }

    package func cardHead(
        named name: String,
        version number: Int?,
        in scope: Scope
    ) throws -> (card: Card, version: CardVersionHead?)? {
        try card(named: name, version: number, in: scope, by: .head, CardVersionHead.init)
    }

    package func encodedContent(ofVersion number: Int, of card: Card) throws -> EncodedText? {
        try connection.text(
            "SELECT content FROM card_version WHERE card_id = \(card.id) AND number = \(number)",
            EncodedText.init(utf8:)
        )
    }

    private func card<Version>(
        named name: String,
        version number: Int?,
        in scope: Scope,
        by lookup: CardLookup,
        _ make: (inout SQLRow) throws -> Version
    ) throws -> (card: Card, version: Version?)? {
        let rows = try connection.rows(lookup.statement(named: name, version: number, in: scope))
        return try rows.first?.read { row in (try Card(&row), row.isNull ? nil : try make(&row)) }
    }

    package func insert(_ card: NewCard) throws -> Card {
        let first = card.first
        let rows = try connection.rows(
            """
            INSERT INTO card (account, region, name, latest_version, status, \
            created_at, created_by_arn, created_by_principal, \
            last_modified_at, last_modified_by_arn, last_modified_by_principal, \
            kms_key_id, is_embedded, model_id, model_package_group_name, risk_rating, model_package_arn, \
            model_name, model_owner, problem_type, line_of_business, author_arn)
            VALUES (\(card.scope.accountID), \(card.scope.region), \(card.name), \(first.number), \(first.status), \
            \(first.createdAt), \(first.createdBy.arn), \(first.createdBy.principalID), \
            \(first.lastModifiedAt), \(first.lastModifiedBy.arn), \(first.lastModifiedBy.principalID), \
            \(card.kmsKeyID), \(card.isEmbedded), \(card.facts.modelID), \(card.facts.modelPackageGroupName), \
            \(card.facts.riskRating), \(card.facts.modelPackageARN), \(card.facts.modelName), \(card.facts.modelOwner), \
            \(card.facts.problemType), \(card.facts.lineOfBusiness), \(first.createdBy.arn))
            RETURNING id
            """
        )
        guard let key = try rows.first?.read({ row in try row.integer() }) else {
            throw StoreError.unreadable("a new card has no key")
        }
        try count(key)
        try insert(first, cardID: key)
        return card.stored(as: key)
    }

    package func append(_ version: CardVersion, facts: CardFacts, to card: Card) throws {
        try insert(version, cardID: card.id)
        let changed = try recounting(card.id) {
            try connection.run(
                """
                UPDATE card SET latest_version = \(version.number), status = \(version.status), \
                last_modified_at = \(version.lastModifiedAt), last_modified_by_arn = \(version.lastModifiedBy.arn), \
                last_modified_by_principal = \(version.lastModifiedBy.principalID), model_id = \(facts.modelID), \
                model_package_group_name = \(facts.modelPackageGroupName), risk_rating = \(facts.riskRating), \
                model_package_arn = \(facts.modelPackageARN), model_name = \(facts.modelName), \
                model_owner = \(facts.modelOwner), problem_type = \(facts.problemType), \
                line_of_business = \(facts.lineOfBusiness), author_arn = \(version.createdBy.arn)
                WHERE id = \(card.id) AND latest_version = \(version.number - 1)
                """
            )
        }
        guard changed == 1 else {
            throw StoreError.constraint("a version's number does not follow the latest version's")
        }
        try moveTags(of: card.scope.cardARN(card.name), to: version.lastModifiedAt)
    }

    package func setStatus(
        _ status: ModelCardStatus,
        of card: Card,
        at time: Timestamp,
        by identity: Identity
    ) throws {
        _ = try connection.run(
            """
            UPDATE card_version SET status = \(status), last_modified_at = \(time), \
            last_modified_by_arn = \(identity.arn), last_modified_by_principal = \(identity.principalID)
            WHERE card_id = \(card.id) AND number = \(card.latestVersion)
            """
        )
        _ = try recounting(card.id) {
            try connection.run(
                """
                UPDATE card SET status = \(status), last_modified_at = \(time), \
                last_modified_by_arn = \(identity.arn), last_modified_by_principal = \(identity.principalID)
                WHERE id = \(card.id)
                """
            )
        }
        try moveTags(of: card.scope.cardARN(card.name), to: time)
    }

    package func delete(_ card: Card, arn: String) throws {
        _ = try connection.run("DELETE FROM tag WHERE resource = \(arn)")
        try discount(card.id)
        _ = try connection.run("DELETE FROM card WHERE id = \(card.id)")
    }

    private func insert(_ version: CardVersion, cardID: Int64) throws {
        _ = try connection.run(
            """
            INSERT INTO card_version (card_id, number, content, content_digest, status, \
            created_at, created_by_arn, created_by_principal, \
            last_modified_at, last_modified_by_arn, last_modified_by_principal)
            VALUES (\(cardID), \(version.number), \(version.content), \(version.contentDigest), \(version.status), \
            \(version.createdAt), \(version.createdBy.arn), \(version.createdBy.principalID), \
            \(version.lastModifiedAt), \(version.lastModifiedBy.arn), \(version.lastModifiedBy.principalID))
            """
        )
    }
}

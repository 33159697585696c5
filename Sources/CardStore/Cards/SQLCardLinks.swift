import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func card(ofPackage arn: String, in scope: Scope) throws -> Card? {
        var query: SQLStatement = "SELECT \(sql: Card.columns) FROM card WHERE "
        query.append(condition(on: "model_package_arn", arn, in: scope))
        query.append(SQLStatement(sql: rowLock))
        return try connection.rows(query).first?.read(Card.init)
    }

    package func unlinkCard(ofPackage arn: String, in scope: Scope) throws {
        var statement: SQLStatement = "UPDATE card SET model_package_arn = NULL WHERE "
        statement.append(condition(on: "model_package_arn", arn, in: scope))
        _ = try connection.run(statement)
    }

    package func nameOfLatestCard(inGroup groupName: String, in scope: Scope) throws -> String? {
        try connection.rows(searchForLatestCard(inGroup: groupName, in: scope)).first?.read { row in try row.text() }
    }

    /// The query for the name of the card of a group that was changed last.
    package func searchForLatestCard(inGroup groupName: String, in scope: Scope) -> SQLStatement {
        """
        SELECT name FROM card WHERE account = \(scope.accountID) AND region = \(scope.region) \
        AND model_package_group_name = \(groupName) ORDER BY last_modified_at DESC, name DESC LIMIT 1
        """
    }

    package func cards(ofPackages arns: [String], in scope: Scope) throws -> [String: Card] {
        try cards(with: "model_package_arn", among: arns, in: scope) { $0.facts.modelPackageARN }
    }

    package func cards(about modelIDs: [String], in scope: Scope) throws -> [String: Card] {
        try cards(with: "model_id", among: modelIDs, in: scope) { $0.facts.modelID }
    }

    package func latestVersions(ofAll cards: [Card]) throws -> [Int64: CardVersion] {
        guard !cards.isEmpty else { return [:] }
        var query: SQLStatement = """
            SELECT card_version.card_id, \(sql: CardVersion.columns) FROM \(.latestVersions(of: cards))
            """
        query.isKept = false
        return try connection.rows(query).reduce(into: [:]) { versions, row in
            try row.read { row in versions[try row.integer()] = try CardVersion(&row) }
        }
    }

    private func cards(
        with column: String,
        among texts: [String],
        in scope: Scope,
        key: (Card) -> String?
    ) throws -> [String: Card] {
        guard !texts.isEmpty else { return [:] }
        let query = searchForCards(with: column, among: texts, columns: Card.columns, in: scope)
        let cards = try connection.rows(query).map { try $0.read(Card.init) }
        return cards.reduce(into: [:]) { found, card in
            if let text = key(card) { found[text] = card }
        }
    }

    /// The query for the cards that have one of these texts in a column whose index may be one of digests.
    package func searchForCards(
        with column: String,
        among texts: [String],
        columns: String,
        in scope: Scope
    ) -> SQLStatement {
        // The texts are looked for one by one: SQLite would not believe that this is faster than to look at everything.
        // The indexed expression may be a digest; only the text itself says that two are the same.
        let indexable = connection.dialect.indexable
        var query: SQLStatement = """
            SELECT \(sql: columns) FROM \(.table(of: texts)) AS wanted CROSS JOIN card \
            WHERE card.account = \(scope.accountID) AND card.region = \(scope.region) \
            AND card.\(sql: column) IS NOT NULL \
            AND \(sql: indexable("card." + column)) = \(sql: indexable("wanted.column1")) \
            AND card.\(sql: column) = wanted.column1
            """
        query.isKept = texts.count == 1
        return query
    }

    /// That a card of an account and region has a text in a column whose index may be one of digests.
    func condition(on column: String, _ text: String, in scope: Scope) -> SQLStatement {
        let indexable = connection.dialect.indexable
        let digest = SQLStatement(sql: indexable("?"), values: [.text(text)])
        // Only the text itself says that two are the same.
        return """
            account = \(scope.accountID) AND region = \(scope.region) AND \(sql: column) IS NOT NULL \
            AND \(sql: indexable(column)) = \(digest) AND \(sql: column) = \(text)
            """
    }
}

extension SQLStatement {
    /// The rows of the latest versions of cards that were read in the same transaction, so that nobody looks for the
    /// cards again.
    static func latestVersions(of cards: [Card]) -> SQLStatement {
        let keys = cards.map { "(\($0.id), \($0.latestVersion))" }.joined(separator: ", ")
        return """
            (VALUES \(sql: keys)) AS latest CROSS JOIN card_version \
            WHERE card_version.card_id = latest.column1 AND card_version.number = latest.column2
            """
    }
}

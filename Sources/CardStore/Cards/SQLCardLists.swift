import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func nameOfCard(holding modelID: String, in scope: Scope) throws -> String? {
        try connection.rows(searchForCard(holding: modelID, in: scope)).first?.read { row in try row.text() }
    }

    /// The query for the name of the card whose latest version is about a model.
    package func searchForCard(holding modelID: String, in scope: Scope) -> SQLStatement {
        "SELECT name FROM card WHERE \(condition(on: "model_id", modelID, in: scope))"
    }

    package func cardCount(in scope: Scope) throws -> Int {
        let rows = try connection.rows(
            """
            SELECT CAST(coalesce(SUM(cards), 0) AS BIGINT) FROM card_count \
            WHERE account = \(scope.accountID) AND region = \(scope.region)
            """
        )
        return try rows.first?.read { row in Int(try row.integer()) } ?? 0
    }

    package func cards(matching query: CardQuery) throws -> [Card] {
        try connection.rows(query.statement).map { try $0.read(Card.init) }
    }

    package func versions(matching query: CardVersionQuery) throws -> [CardVersionSummary] {
        try connection.rows(query.statement).map { try $0.read(CardVersionSummary.init) }
    }
}

extension CardQuery {
    /// One page, as a range of the index that has the page's order.
    package var statement: SQLStatement {
        var page = ListStatement(
            "SELECT \(sql: Card.columns) FROM card WHERE account = \(scope.accountID) AND region = \(scope.region)"
        )
        if let status {
            page.require("status = \(status)")
        }
        if let nameContains {
            page.require(nameContains: nameContains)
        }
        switch order {
        case .creationTime:
            page.require(
                createdAfter: createdAfter,
                createdBefore: createdBefore,
                behind: after.map { .init(createdAt: $0.createdAt, name: $0.name) },
                ascending: ascending
            )
            return page.statement(orderedBy: ["created_at", "name"], ascending: ascending, limit: limit)
        case .name:
            page.require(createdAfter: createdAfter, createdBefore: createdBefore)
            if let after {
                page.require("name \(sql: ascending ? ">" : "<") \(after.name)")
            }
            return page.statement(orderedBy: ["name"], ascending: ascending, limit: limit)
        }
    }
}

extension CardVersionQuery {
    /// One page, as a range of the index on the version numbers.
    package var statement: SQLStatement {
        var page = ListStatement(
            "SELECT \(sql: CardVersionSummary.columns) FROM card_version WHERE card_id = \(cardID)"
        )
        if let status {
            page.require("status = \(status)")
        }
        page.require(createdAfter: createdAfter, createdBefore: createdBefore)
        if let after {
            page.require("number \(sql: ascending ? ">" : "<") \(after)")
        }
        return page.statement(orderedBy: ["number"], ascending: ascending, limit: limit)
    }
}

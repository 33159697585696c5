import JSONTree
import ModelCards

extension Migration {
    /// What the catalogue filters cards by; cards that are there already say it in their content.
    static let factsOfCards = Migration(number: 8, name: "facts_of_cards", filling: FactsOfCards.fill) { sql in
        [
            "ALTER TABLE card ADD COLUMN model_name \(sql.text)",
            "ALTER TABLE card ADD COLUMN model_owner \(sql.text)",
            "ALTER TABLE card ADD COLUMN problem_type \(sql.text)",
            "ALTER TABLE card ADD COLUMN line_of_business \(sql.text)",
            // With its holder, a tag's index says which cards have it without a look at the tags.
            "DROP INDEX tag_by_value",
            "CREATE INDEX tag_by_value ON tag (place, key, value, changed_at, holder_id)",
        ]
    }
}

/// Reads the facts of stored cards out of their latest content.
private enum FactsOfCards {
    /// How many contents are in memory at once.
    private static let batchSize = 200

    @Sendable static func fill(_ connection: any SQLConnection) throws {
        var last: Int64 = 0
        while true {
            let batch = try contents(after: last, on: connection)
            for (id, content) in batch {
                last = id
                // Content that is no JSON says nothing.
                guard let facts = try? CardContent(stored: content).facts else { continue }
                try store(facts, of: id, on: connection)
            }
            if batch.count < batchSize { return }
        }
    }

    private static func contents(
        after last: Int64,
        on connection: any SQLConnection
    ) throws -> [(id: Int64, content: String)] {
        try connection.rows(
            """
            SELECT card.id, card_version.content FROM card JOIN card_version \
            ON card_version.card_id = card.id AND card_version.number = card.latest_version \
            WHERE card.id > \(last) ORDER BY card.id LIMIT \(batchSize)
            """
        ).map { row in try row.read { row in (try row.integer(), try row.text()) } }
    }

    private static func store(_ facts: CardFacts, of id: Int64, on connection: any SQLConnection) throws {
        let texts = [facts.modelName, facts.modelOwner, facts.problemType, facts.lineOfBusiness].map { text in
            text.flatMap { $0.holdsNull ? nil : $0 }
        }
        guard texts.contains(where: { $0 != nil }) else { return }
        _ = try connection.run(
            """
            UPDATE card SET model_name = \(texts[0]), model_owner = \(texts[1]), problem_type = \(texts[2]), \
            line_of_business = \(texts[3]) WHERE id = \(id)
            """
        )
    }
}

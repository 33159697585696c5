import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func cardsWithUnreadWords(limit: Int) throws -> [(card: Card, version: CardVersion)] {
        try connection.rows(searchForUnreadWords(limit: limit)).map { row in
            try row.read { row in (try Card(&row), try CardVersion(&row)) }
        }
    }

    package func keepWords(_ words: [String], of card: Card, version number: Int) throws {
        let isLatest = try connection.run(
            "UPDATE card SET words_version = \(number) WHERE id = \(card.id) AND latest_version = \(number)"
        )
        guard isLatest == 1 else { return }
        _ = try connection.run(connection.dialect.words.keeping(StorableWords(ofCard: words).words, card.id))
    }

    /// The query for the cards whose words nobody has read, those changed last first: somebody may be looking for them.
    package func searchForUnreadWords(limit: Int) -> SQLStatement {
        // In SQLite, `CROSS JOIN` also says which table comes first.
        """
        SELECT \(sql: Card.columns), \(sql: CardVersion.columns) FROM card CROSS JOIN card_version \
        WHERE card.words_version < card.latest_version \
        AND card_version.card_id = card.id AND card_version.number = card.latest_version \
        ORDER BY card.last_modified_at DESC, card.id DESC LIMIT \(limit)
        """
    }
}

import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func cardsWithUnreadWords(limit: Int) throws -> [(card: Card, version: CardVersion)] {
        try connection.rows(searchForUnreadWords(limit: limit)).map { row in
            try row.read { row in (try Card(&row), try CardVersion(&row)) }
        }
    }

    package func keep(_ reading: ContentReading, of card: Card, version number: Int) throws {
        let isLatest = try connection.run(
            """
            UPDATE card SET words_version = \(number), metadata = \(reading.metadata) \
            WHERE id = \(card.id) AND latest_version = \(number)
            """
        )
        guard isLatest == 1 else { return }
        let words = StorableWords(ofCard: reading.words).words
        _ = try connection.run(connection.dialect.words.keeping(words, card.id))
    }

    /// Whether more cards than ``frequentWordHits`` have the words that a condition asks for.
    ///
    /// The cards of rare words are looked up and sorted; where that would take long, cards are walked in their order, and
    /// looked for among those that have the words.
    func hasFrequentWords(_ condition: SearchCondition) throws -> Bool {
        guard let frequentWordHits, let words = words(in: condition), let search = StorableWords(words: words) else {
            return false
        }
        let found = connection.dialect.words.search(search.words)
        var query: SQLStatement = """
            SELECT count(*) FROM (SELECT 1 FROM (\(found)) AS found LIMIT \(frequentWordHits + 1)) AS few
            """
        query.isKept = false
        let count = try connection.rows(query).first?.read { row in Int(try row.integer()) }
        return count ?? 0 > frequentWordHits
    }

    private func words(in condition: SearchCondition) -> [String]? {
        switch condition {
        case .words(let words) where !words.isEmpty: words
        case .all(let conditions): conditions.lazy.compactMap { words(in: $0) }.first
        default: nil
        }
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

import ModelCards

extension SQLRecords {
    /// Counts a new card, where the engine does not by itself.
    func count(_ cardID: Int64) throws {
        try add(1, toCountOf: cardID)
    }

    /// Takes a card that is about to go out of the counts, where the engine does not by itself.
    func discount(_ cardID: Int64) throws {
        try add(-1, toCountOf: cardID)
    }

    /// Makes a change of a card, and counts it as what it is then.
    func recounting<Value>(_ cardID: Int64, change: () throws -> Value) throws -> Value {
        try discount(cardID)
        let value = try change()
        try count(cardID)
        return value
    }

    private func add(_ change: Int64, toCountOf cardID: Int64) throws {
        guard connection.dialect.cardCounting.isDoneByStatements else { return }
        _ = try connection.run(
            """
            INSERT INTO card_count (account, region, risk_rating, status, slot, cards)
            SELECT account, region, coalesce(risk_rating, ''), status, 0, \(change) FROM card WHERE id = \(cardID)
            ON CONFLICT (account, region, risk_rating, status, slot) DO UPDATE SET cards = card_count.cards + excluded.cards
            """
        )
    }
}

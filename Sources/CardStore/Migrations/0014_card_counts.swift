extension Migration {
    /// How many cards there are of each risk rating and status, kept up with every change of a card, so that nobody
    /// counts a million of them for a page.
    ///
    /// A rating is empty for cards without one. A count is the sum over its slots; only where concurrent writers would
    /// wait for each other's row does an engine use more than one.
    static let cardCounts = Migration(number: 14, name: "card_counts") { sql in
        [
            """
            CREATE TABLE card_count (
                account \(sql.text) NOT NULL,
                region \(sql.text) NOT NULL,
                risk_rating \(sql.text) NOT NULL,
                status \(sql.text) NOT NULL,
                slot \(sql.integer) NOT NULL,
                cards \(sql.integer) NOT NULL,
                PRIMARY KEY (account, region, risk_rating, status, slot)
            )\(sql.tableOptions)
            """
        ] + sql.cardCounting.triggers + [
            // With the triggers, nobody else changes a card until the migration ends.
            """
            INSERT INTO card_count (account, region, risk_rating, status, slot, cards)
            SELECT account, region, coalesce(risk_rating, ''), status, 0, count(*) FROM card
            GROUP BY account, region, coalesce(risk_rating, ''), status
            """
        ]
    }
}

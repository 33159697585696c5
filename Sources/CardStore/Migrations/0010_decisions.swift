extension Migration {
    /// The steps of reviews; the first step of a card comes from no status.
    static let decisions = Migration(number: 10, name: "decisions") { sql in
        [
            """
            CREATE TABLE card_decision (
                id \(sql.identity),
                card_id \(sql.integer) NOT NULL REFERENCES card (id) ON DELETE CASCADE,
                version \(sql.integer) NOT NULL CHECK (version >= 1),
                action \(sql.text) NOT NULL,
                from_status \(sql.text),
                to_status \(sql.text) NOT NULL,
                decided_at \(sql.integer) NOT NULL,
                decided_by_arn \(sql.text) NOT NULL,
                decided_by_principal \(sql.text) NOT NULL,
                comment \(sql.document)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX card_decision_of_card ON card_decision (card_id, id)",
        ]
    }
}

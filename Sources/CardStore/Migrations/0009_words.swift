extension Migration {
    /// The words of cards, which are read after the cards were written: `words_version` is the version they are of.
    static let words = Migration(number: 9, name: "words") { sql in
        [
            "ALTER TABLE card ADD COLUMN words_version \(sql.integer) NOT NULL DEFAULT 0",
            """
            CREATE INDEX card_with_unread_words ON card (last_modified_at, id) WHERE words_version < latest_version
            """,
        ] + sql.words.creation
    }
}

extension Migration {
    /// Cards by their owner, and by whoever wrote the latest version, each in the order of changes.
    static let ownersAndAuthors = Migration(number: 15, name: "owners_and_authors") { sql in
        [
            """
            CREATE INDEX card_by_owner_and_change ON card (account, region, model_owner, last_modified_at, name)
            WHERE model_owner IS NOT NULL
            """,
            "ALTER TABLE card ADD COLUMN author_arn \(sql.text)",
            """
            UPDATE card SET author_arn = (SELECT created_by_arn FROM card_version \
            WHERE card_version.card_id = card.id AND card_version.number = card.latest_version)
            """,
            """
            CREATE INDEX card_by_author_and_change ON card (account, region, author_arn, last_modified_at, name)
            WHERE author_arn IS NOT NULL
            """,
        ]
    }
}

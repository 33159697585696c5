extension Migration {
    /// What people keep for themselves: unsaved edits, and filters of the catalogue under names of their own.
    static let drafts = Migration(number: 11, name: "drafts") { sql in
        [
            """
            CREATE TABLE card_edit (
                id \(sql.text) PRIMARY KEY,
                account \(sql.text) NOT NULL,
                region \(sql.text) NOT NULL,
                owner \(sql.text) NOT NULL,
                card_name \(sql.text),
                base_version \(sql.integer),
                title \(sql.text) NOT NULL,
                revision \(sql.integer) NOT NULL CHECK (revision >= 1),
                created_at \(sql.integer) NOT NULL,
                updated_at \(sql.integer) NOT NULL,
                document \(sql.document) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX card_edit_of_owner ON card_edit (account, region, owner, updated_at, id)",
            """
            CREATE TABLE saved_view (
                account \(sql.text) NOT NULL,
                region \(sql.text) NOT NULL,
                owner \(sql.text) NOT NULL,
                name \(sql.text) NOT NULL,
                query \(sql.text) NOT NULL,
                created_at \(sql.integer) NOT NULL,
                PRIMARY KEY (account, region, owner, name)
            )\(sql.tableOptions)
            """,
        ] + sql.packing("document", "card_edit")
    }
}

extension Migration {
    /// Cards and their versions.
    static let cards = Migration(number: 1, name: "cards") { sql in
        [
            """
            CREATE TABLE card (
                id \(sql.identity),
                account \(sql.text) NOT NULL,
                region \(sql.text) NOT NULL,
                name \(sql.text) NOT NULL,
                latest_version \(sql.integer) NOT NULL CHECK (latest_version >= 1),
                status \(sql.text) NOT NULL CHECK (status IN ('Draft', 'PendingReview', 'Approved', 'Archived')),
                created_at \(sql.integer) NOT NULL,
                created_by_arn \(sql.text) NOT NULL,
                created_by_principal \(sql.text) NOT NULL,
                last_modified_at \(sql.integer) NOT NULL,
                last_modified_by_arn \(sql.text) NOT NULL,
                last_modified_by_principal \(sql.text) NOT NULL,
                kms_key_id \(sql.text),
                model_id \(sql.text),
                model_package_group_name \(sql.text),
                risk_rating \(sql.text),
                UNIQUE (account, region, name)
            )\(sql.tableOptions)
            """,
            // A model has one card; the expression keeps an identifier of any length inside an index entry.
            """
            CREATE UNIQUE INDEX card_by_model ON card (account, region, \(sql.indexable("model_id")))
            WHERE model_id IS NOT NULL
            """,
            // One index for each order of the list, without and with a status.
            "CREATE INDEX card_by_creation ON card (account, region, created_at, name)",
            "CREATE INDEX card_by_status_and_creation ON card (account, region, status, created_at, name)",
            "CREATE INDEX card_by_status_and_name ON card (account, region, status, name)",
            // The content comes last: a row's other columns are read without walking through it.
            """
            CREATE TABLE card_version (
                card_id \(sql.integer) NOT NULL REFERENCES card (id) ON DELETE CASCADE,
                number \(sql.integer) NOT NULL CHECK (number >= 1),
                status \(sql.text) NOT NULL CHECK (status IN ('Draft', 'PendingReview', 'Approved', 'Archived')),
                created_at \(sql.integer) NOT NULL,
                created_by_arn \(sql.text) NOT NULL,
                created_by_principal \(sql.text) NOT NULL,
                last_modified_at \(sql.integer) NOT NULL,
                last_modified_by_arn \(sql.text) NOT NULL,
                last_modified_by_principal \(sql.text) NOT NULL,
                content_digest \(sql.text) NOT NULL,
                content \(sql.document) NOT NULL,
                UNIQUE (card_id, number)
            )\(sql.tableOptions)
            """,
        ] + sql.freezing(frozenColumns, "card_version") + sql.packing("content", "card_version")
    }

    /// Everything of a version but its status and the time and person of that status.
    private static let frozenColumns = [
        "card_id", "number", "created_at", "created_by_arn", "created_by_principal", "content_digest", "content",
    ]
}

extension Migration {
    /// What searches walk along: the order of changes, for everything and for each value that is often asked for.
    static let search = Migration(number: 7, name: "search") { sql in
        [
            "CREATE INDEX card_by_change ON card (account, region, last_modified_at, name)",
            "CREATE INDEX card_by_status_and_change ON card (account, region, status, last_modified_at, name)",
            """
            CREATE INDEX card_by_risk_and_change ON card (account, region, risk_rating, last_modified_at, name)
            WHERE risk_rating IS NOT NULL
            """,
            """
            CREATE INDEX card_by_group_and_change
            ON card (account, region, model_package_group_name, last_modified_at, name)
            WHERE model_package_group_name IS NOT NULL
            """,
            """
            CREATE INDEX registry_entry_by_change ON registry_entry (kind, account, region, last_modified_at, sort_name)
            """,
            """
            CREATE INDEX registry_entry_by_status_and_change
            ON registry_entry (kind, account, region, status, last_modified_at, sort_name)
            """,
            """
            CREATE INDEX registry_entry_by_group_and_change
            ON registry_entry (kind, account, region, group_name, last_modified_at, sort_name)
            WHERE group_name IS NOT NULL
            """,
            // A tag knows its resource's kind (the ARN up to the name), key and last change, so that the resources with
            // a tag are found in the order of their changes, whether three have it or a million.
            "ALTER TABLE tag ADD COLUMN place \(sql.text)",
            "ALTER TABLE tag ADD COLUMN holder_id \(sql.integer)",
            "ALTER TABLE tag ADD COLUMN changed_at \(sql.integer)",
            """
            UPDATE tag SET place = 'arn:aws:sagemaker:' || card.region || ':' || card.account || ':model-card/',
            holder_id = card.id, changed_at = card.last_modified_at FROM card
            WHERE tag.resource = 'arn:aws:sagemaker:' || card.region || ':' || card.account || ':model-card/' || card.name
            """,
            "CREATE INDEX tag_by_value ON tag (place, key, value, changed_at)",
        ]
    }
}

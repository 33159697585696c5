extension Migration {
    /// Which package a card is the card of, and whether the package made it.
    static let packagesOfCards = Migration(number: 4, name: "packages_of_cards") { sql in
        [
            "ALTER TABLE card ADD COLUMN is_embedded \(sql.integer) NOT NULL DEFAULT 0 CHECK (is_embedded IN (0, 1))",
            "ALTER TABLE card ADD COLUMN model_package_arn \(sql.text)",
            // A card that names a package and no model has the package's ARN for its model.
            "UPDATE card SET model_package_arn = model_id WHERE model_id LIKE 'arn:%:model-package/%'",
            // A package has one card; the expression keeps an ARN of any length inside an index entry.
            """
            CREATE UNIQUE INDEX card_by_package ON card (account, region, \(sql.indexable("model_package_arn")))
            WHERE model_package_arn IS NOT NULL
            """,
        ]
    }
}

extension Migration {
    /// The account and region of an export job, which are its card's, so that the jobs of all cards are one list.
    static let exportsOfAccounts = Migration(number: 13, name: "exports_of_accounts") { sql in
        [
            "ALTER TABLE export_job ADD COLUMN account \(sql.text)",
            "ALTER TABLE export_job ADD COLUMN region \(sql.text)",
            """
            UPDATE export_job SET account = card.account, region = card.region FROM card
            WHERE card.id = export_job.card_id
            """,
            "CREATE INDEX export_job_of_account ON export_job (account, region, created_at, id)",
            "CREATE INDEX export_job_of_account_by_status ON export_job (account, region, status, created_at, id)",
        ]
    }
}

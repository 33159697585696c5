extension Migration {
    /// Export jobs, which are the queue as well.
    static let exportJobs = Migration(number: 2, name: "export_jobs") { sql in
        [
            """
            CREATE TABLE export_job (
                id \(sql.identity),
                card_id \(sql.integer) NOT NULL,
                version \(sql.integer) NOT NULL,
                name \(sql.text) NOT NULL,
                output_path \(sql.text) NOT NULL,
                created_at \(sql.integer) NOT NULL,
                created_by_arn \(sql.text) NOT NULL,
                created_by_principal \(sql.text) NOT NULL,
                last_modified_at \(sql.integer) NOT NULL,
                status \(sql.text) NOT NULL CHECK (status IN ('InProgress', 'Completed', 'Failed')),
                artifact \(sql.text),
                failure_reason \(sql.text),
                attempts \(sql.integer) NOT NULL CHECK (attempts >= 0),
                lease_owner \(sql.text),
                lease_expires_at \(sql.integer),
                UNIQUE (card_id, name),
                FOREIGN KEY (card_id, version) REFERENCES card_version (card_id, number) ON DELETE CASCADE,
                CHECK ((artifact IS NOT NULL) = (status = 'Completed')),
                CHECK ((failure_reason IS NOT NULL) = (status = 'Failed')),
                CHECK ((lease_owner IS NULL) = (lease_expires_at IS NULL)),
                CHECK (lease_owner IS NULL OR status = 'InProgress')
            )\(sql.tableOptions)
            """,
            "CREATE INDEX export_job_by_creation ON export_job (card_id, created_at, name)",
            // A version that is deleted looks for its jobs.
            "CREATE INDEX export_job_by_version ON export_job (card_id, version)",
            // What a worker asks for, in the order in which it asks.
            "CREATE INDEX export_job_in_progress ON export_job (created_at, id) WHERE status = 'InProgress'",
        ]
    }
}

extension Migration {
    /// Models, training jobs, packages and groups.
    static let registry = Migration(number: 5, name: "registry") { sql in
        entries(sql) + properties(sql) + metrics(sql)
    }

    private static func entries(_ sql: SQLDialect) -> [String] {
        [
            // The document comes last: a row's other columns are read without walking through it.
            """
            CREATE TABLE registry_entry (
                id \(sql.identity),
                kind \(sql.text) NOT NULL CHECK (kind IN ('Model', 'TrainingJob', 'ModelPackageGroup', 'ModelPackage')),
                account \(sql.text) NOT NULL,
                region \(sql.text) NOT NULL,
                name \(sql.text) NOT NULL,
                sort_name \(sql.text) NOT NULL,
                status \(sql.text) NOT NULL,
                group_name \(sql.text),
                version \(sql.integer),
                approval_status \(sql.text),
                created_at \(sql.integer) NOT NULL,
                created_by_arn \(sql.text) NOT NULL,
                created_by_principal \(sql.text) NOT NULL,
                last_modified_at \(sql.integer) NOT NULL,
                last_modified_by_arn \(sql.text) NOT NULL,
                last_modified_by_principal \(sql.text) NOT NULL,
                policy \(sql.document),
                document \(sql.document) NOT NULL,
                CHECK (group_name IS NULL OR version IS NOT NULL)
            )\(sql.tableOptions)
            """,
            "CREATE UNIQUE INDEX registry_entry_by_name ON registry_entry (kind, account, region, sort_name)",
            // One index for each order of a list, without and with a status.
            "CREATE INDEX registry_entry_by_creation ON registry_entry (kind, account, region, created_at, sort_name)",
            """
            CREATE INDEX registry_entry_by_status_and_creation
            ON registry_entry (kind, account, region, status, created_at, sort_name)
            """,
            """
            CREATE INDEX registry_entry_by_status_and_name ON registry_entry (kind, account, region, status, sort_name)
            """,
            // The packages of a group, and those without one.
            """
            CREATE INDEX registry_entry_by_group_and_creation
            ON registry_entry (kind, account, region, group_name, created_at, sort_name)
            """,
            // What a document said up to a time.
            """
            CREATE TABLE registry_revision (
                id \(sql.identity),
                entry_id \(sql.integer) NOT NULL REFERENCES registry_entry (id) ON DELETE CASCADE,
                said_until \(sql.integer) NOT NULL,
                document \(sql.document) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX registry_revision_by_time ON registry_revision (entry_id, said_until, id)",
            """
            CREATE TABLE registry_client_token (
                account \(sql.text) NOT NULL,
                region \(sql.text) NOT NULL,
                token \(sql.text) NOT NULL,
                entry_id \(sql.integer) NOT NULL REFERENCES registry_entry (id) ON DELETE CASCADE,
                PRIMARY KEY (account, region, token)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX registry_client_token_by_entry ON registry_client_token (entry_id)",
        ] + sql.packing("document", "registry_entry") + sql.packing("document", "registry_revision")
    }

    private static func properties(_ sql: SQLDialect) -> [String] {
        [
            // A name is written once for a kind in an account and region; it stays when its last property goes.
            """
            CREATE TABLE registry_property_name (
                id \(sql.identity),
                kind \(sql.text) NOT NULL,
                account \(sql.text) NOT NULL,
                region \(sql.text) NOT NULL,
                name \(sql.text) NOT NULL,
                UNIQUE (kind, account, region, name)
            )\(sql.tableOptions)
            """,
            // `leads_text` marks one of an entry's properties of equal name and text, `leads_number` one of equal name and
            // number; `changed_at` is the entry's last change. So the entries with some text or number are found each
            // once, and in the order of their changes.
            """
            CREATE TABLE registry_property (
                entry_id \(sql.integer) NOT NULL REFERENCES registry_entry (id) ON DELETE CASCADE,
                name_id \(sql.integer) NOT NULL,
                element \(sql.integer),
                leads_text \(sql.integer) NOT NULL CHECK (leads_text IN (0, 1)),
                leads_number \(sql.integer) NOT NULL CHECK (leads_number IN (0, 1)),
                changed_at \(sql.integer) NOT NULL,
                number \(sql.real),
                text \(sql.text) NOT NULL
            )\(sql.tableOptions)
            """,
            "CREATE INDEX registry_property_of_entry ON registry_property (entry_id, name_id)",
            """
            CREATE INDEX registry_property_by_text ON registry_property (name_id, \(sql.indexable("text")), changed_at)
            WHERE leads_text = 1
            """,
            """
            CREATE INDEX registry_property_by_number ON registry_property (name_id, number, changed_at)
            WHERE leads_number = 1
            """,
        ]
    }

    private static func metrics(_ sql: SQLDialect) -> [String] {
        // The step -1 stands for none.
        let columns = """
            name \(sql.text) NOT NULL,
                value \(sql.text) NOT NULL,
                number \(sql.real),
                step \(sql.integer) NOT NULL,
                measured_at \(sql.integer) NOT NULL,
                received_at \(sql.integer) NOT NULL
            """
        return [
            """
            CREATE TABLE registry_metric (
                id \(sql.identity),
                entry_id \(sql.integer) NOT NULL REFERENCES registry_entry (id) ON DELETE CASCADE,
                \(columns)
            )\(sql.tableOptions)
            """,
            "CREATE INDEX registry_metric_by_time ON registry_metric (entry_id, name, measured_at, step, id)",
            // The latest of each name, so that nobody looks for it among all values of a run.
            """
            CREATE TABLE registry_final_metric (
                entry_id \(sql.integer) NOT NULL REFERENCES registry_entry (id) ON DELETE CASCADE,
                \(columns),
                PRIMARY KEY (entry_id, name)
            )\(sql.tableOptions)
            """,
        ]
    }
}

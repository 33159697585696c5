extension SQLDialect {
    /// PostgreSQL 14 or later.
    package static let postgres = SQLDialect(
        identity: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
        integer: "BIGINT",
        real: "DOUBLE PRECISION",
        text: #"TEXT COLLATE "C""#,
        document: #"TEXT COLLATE "C""#,
        tableOptions: "",
        lockingRows: " FOR UPDATE",
        lockingFreeRows: " FOR UPDATE SKIP LOCKED",
        // The number means nothing; it only has to be the same in every process.
        migrationLock: "SELECT 1 FROM (SELECT pg_advisory_xact_lock(4834087104)) AS taken",
        // An index entry ends near 2,700 bytes. `convert_to` would say it better, but is not allowed in an index.
        indexable: { expression in #"sha256(decode(replace(\#(expression), '\', '\\'), 'escape'))"# },
        freezing: { columns, table in
            [
                """
                CREATE FUNCTION \(table)_is_frozen() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE restrict_violation USING MESSAGE = '\(table) is frozen'; END $$
                """,
                """
                CREATE TRIGGER \(table)_is_frozen BEFORE UPDATE OF \(columns.joined(separator: ", ")) ON \(table)
                FOR EACH ROW EXECUTE FUNCTION \(table)_is_frozen()
                """,
            ]
        },
        // The default algorithm, not the disk, limits how fast versions are written; a server may be built without lz4.
        packing: { column, table in
            [
                """
                DO $$ BEGIN ALTER TABLE \(table) ALTER COLUMN \(column) SET COMPRESSION lz4;
                EXCEPTION WHEN feature_not_supported THEN NULL; END $$
                """
            ]
        },
        cardCounting: .postgres,
        words: .postgres
    )
}

extension SQLDialect {
    /// SQLite 3.37 or later: texts compare by their bytes anyway, and writers are serial, so nothing is locked.
    package static let sqlite = SQLDialect(
        // Without AUTOINCREMENT, a deleted row's key can be handed out again.
        identity: "INTEGER PRIMARY KEY AUTOINCREMENT",
        integer: "INTEGER",
        real: "REAL",
        text: "TEXT",
        document: "TEXT",
        tableOptions: " STRICT",
        lockingRows: "",
        lockingFreeRows: "",
        migrationLock: nil,
        indexable: { expression in expression },
        freezing: { columns, table in
            [
                """
                CREATE TRIGGER \(table)_is_frozen BEFORE UPDATE OF \(columns.joined(separator: ", ")) ON \(table)
                BEGIN SELECT RAISE(ABORT, '\(table) is frozen'); END
                """
            ]
        },
        packing: { _, _ in [] },
        cardCounting: .sqlite,
        words: .sqlite
    )
}

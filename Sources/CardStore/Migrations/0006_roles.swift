extension Migration {
    /// The roles of an account; `folded_name` is the name in small letters, since names differ in more than case.
    static let roles = Migration(number: 6, name: "roles") { sql in
        [
            """
            CREATE TABLE role (
                account \(sql.text) NOT NULL,
                folded_name \(sql.text) NOT NULL,
                name \(sql.text) NOT NULL,
                id \(sql.text) NOT NULL UNIQUE,
                created_at \(sql.integer) NOT NULL,
                trust_policy \(sql.document) NOT NULL,
                PRIMARY KEY (account, folded_name)
            )\(sql.tableOptions)
            """
        ]
    }
}

extension Migration {
    /// Who is signed in to the console, and addresses that sign somebody in.
    static let sessions = Migration(number: 12, name: "sessions") { sql in
        let caller = """
            account \(sql.text) NOT NULL,
                region \(sql.text) NOT NULL,
                arn \(sql.text) NOT NULL,
                principal \(sql.text) NOT NULL,
                access_key \(sql.text) NOT NULL
            """
        return [
            """
            CREATE TABLE console_session (
                token_digest \(sql.text) PRIMARY KEY,
                \(caller),
                form_token \(sql.text) NOT NULL,
                created_at \(sql.integer) NOT NULL,
                last_seen_at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
            """
            CREATE TABLE sign_in_link (
                token_digest \(sql.text) PRIMARY KEY,
                \(caller),
                expires_at \(sql.integer) NOT NULL
            )\(sql.tableOptions)
            """,
        ]
    }
}

extension Migration {
    /// Tags, by the ARN of what they are on.
    static let tags = Migration(number: 3, name: "tags") { sql in
        [
            """
            CREATE TABLE tag (
                resource \(sql.text) NOT NULL,
                key \(sql.text) NOT NULL,
                value \(sql.text) NOT NULL,
                PRIMARY KEY (resource, key)
            )\(sql.tableOptions)
            """
        ]
    }
}

import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func tags(of resourceARN: String) throws -> [Tag] {
        try connection.rows("SELECT key, value FROM tag WHERE resource = \(resourceARN) ORDER BY key").map { row in
            try row.read { row in Tag(key: try row.text(), value: try row.text()) }
        }
    }

    package func setTags(_ tags: [Tag], of resourceARN: String) throws {
        // One statement may not touch a row twice, and two calls that lock rows in one order cannot lock each other out.
        // Keys are told apart by their bytes: as strings, a composed and a decomposed letter would be the same key.
        let values = Dictionary(tags.map { (Array($0.key.utf8), $0) }, uniquingKeysWith: { _, last in last })
        let ordered = values.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
        guard let first = ordered.first else { return }
        var statement: SQLStatement = """
            INSERT INTO tag (resource, key, value) VALUES (\(resourceARN), \(first.key), \(first.value))
            """
        for tag in ordered.dropFirst() {
            statement.append(", (\(resourceARN), \(tag.key), \(tag.value))")
        }
        statement.append(" ON CONFLICT (resource, key) DO UPDATE SET value = excluded.value")
        statement.isKept = ordered.count == 1
        _ = try connection.run(statement)
        try placeTags(of: resourceARN)
    }

    package func removeTags(keys: [String], of resourceARN: String) throws {
        guard let first = keys.first else { return }
        var statement: SQLStatement = "DELETE FROM tag WHERE resource = \(resourceARN) AND key IN (\(first)"
        for key in keys.dropFirst() {
            statement.append(", \(key)")
        }
        statement.append(")")
        statement.isKept = keys.count == 1
        _ = try connection.run(statement)
    }
}

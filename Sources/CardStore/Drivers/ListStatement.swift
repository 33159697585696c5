import ModelCards
import SageMakerAPI

/// A query for one page of a list, built condition by condition.
struct ListStatement {
    /// A place in a list that is ordered by creation time and name.
    struct Position {
        let createdAt: Timestamp
        let name: String
    }

    private var query: SQLStatement
    /// The column whose order breaks ties.
    private let nameColumn: String

    /// Starts with a query that has a `WHERE` already.
    init(_ query: SQLStatement, nameColumn: String = "name") {
        self.query = query
        self.nameColumn = nameColumn
        // A list has too many variants to keep them all; besides, PostgreSQL plans such a statement for its very values.
        self.query.isKept = false
    }

    /// Adds one more condition.
    mutating func require(_ condition: SQLStatement) {
        query.append(" AND ")
        query.append(condition)
    }

    /// Adds that a name contains a text, whatever the case of its ASCII letters.
    mutating func require(nameContains text: String) {
        require(text: nameColumn, contains: text)
    }

    /// Adds that an expression of our own contains a text, whatever the case of its ASCII letters.
    mutating func require(text expression: String, contains text: String) {
        require(LikePattern.condition(expression, contains: text))
    }

    /// Adds exclusive bounds on the creation time.
    mutating func require(createdAfter after: Timestamp?, createdBefore before: Timestamp?) {
        if let after {
            require("created_at > \(after)")
        }
        if let before {
            require("created_at < \(before)")
        }
    }

    /// Adds exclusive bounds on the creation time, and that the page continues behind `position` in creation order.
    ///
    /// Each side gets the tighter of its bounds and no other: of two, an engine may start its walk through the index
    /// at the wider one.
    mutating func require(
        createdAfter after: Timestamp?,
        createdBefore before: Timestamp?,
        behind position: Position?,
        ascending: Bool
    ) {
        guard let position else {
            require(createdAfter: after, createdBefore: before)
            return
        }
        if ascending {
            require(createdAfter: nil, createdBefore: before)
            if let after, after >= position.createdAt {
                require(createdAfter: after, createdBefore: nil)
            } else {
                require("(created_at, \(sql: nameColumn)) > (\(position.createdAt), \(position.name))")
            }
        } else {
            require(createdAfter: after, createdBefore: nil)
            if let before, before <= position.createdAt {
                require(createdAfter: nil, createdBefore: before)
            } else {
                require("(created_at, \(sql: nameColumn)) < (\(position.createdAt), \(position.name))")
            }
        }
    }

    /// The query, ordered by all of `columns` in one direction, so that an index can be walked in that direction.
    func statement(orderedBy columns: [String], ascending: Bool, limit: Int) -> SQLStatement {
        let direction = ascending ? " ASC" : " DESC"
        var statement = query
        statement.append(SQLStatement(sql: " ORDER BY " + columns.map { $0 + direction }.joined(separator: ", ")))
        statement.append(" LIMIT \(limit)")
        return statement
    }
}

/// A text as a pattern of `LIKE` that matches nothing but the text.
enum LikePattern {
    /// That an expression of our own contains a text, whatever the case of its ASCII letters.
    static func condition(_ expression: String, contains text: String) -> SQLStatement {
        let pattern = "%" + escaping(text) + "%"
        return "lower(\(sql: expression)) LIKE \(pattern) ESCAPE '\\'"
    }

    /// Escapes the wildcards with `\`, and lowers ASCII letters as both engines' `lower` does.
    static func escaping(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "%"), UInt8(ascii: "_"), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                bytes.append(byte + 32)
            default:
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

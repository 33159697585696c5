import ModelCards
import SageMakerAPI

/// A statement and the values that it is run with.
///
/// It is written as a string; what is interpolated becomes a parameter, never a part of the text:
/// `"SELECT id FROM card WHERE name = \(name)"`. Only ``StringInterpolation/appendInterpolation(sql:)`` adds text.
package struct SQLStatement: ExpressibleByStringInterpolation, Sendable {
    /// The statement with a `?` for each of ``values``; no statement contains a question mark otherwise.
    package private(set) var text: String
    package private(set) var values: [SQLValue]
    /// Whether a connection keeps the prepared statement; not worth it for texts with many variants.
    package var isKept = true

    package init(stringLiteral text: String) {
        self.text = text
        values = []
    }

    package init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.text
        values = stringInterpolation.values
    }

    /// Takes a text as it is, with a value for each `?` in it.
    package init(sql: String, values: [SQLValue] = []) {
        text = sql
        self.values = values
    }

    /// The values in parentheses, with commas between them: what follows `IN`, or one row of an `INSERT`.
    package static func list(_ values: [SQLValue]) -> SQLStatement {
        SQLStatement(
            sql: " (" + Array(repeating: "?", count: values.count).joined(separator: ", ") + ")",
            values: values
        )
    }

    /// Puts `next` behind this statement, its values behind the values.
    package mutating func append(_ next: SQLStatement) {
        text += next.text
        values += next.values
    }
}

extension SQLStatement {
    /// Collects text and values of an interpolated literal.
    package struct StringInterpolation: StringInterpolationProtocol {
        var text = ""
        var values: [SQLValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 256)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        package mutating func appendInterpolation(_ value: String?) {
            bind(value.map(SQLValue.text) ?? .null)
        }

        package mutating func appendInterpolation(_ value: Int) {
            bind(.integer(Int64(value)))
        }

        package mutating func appendInterpolation(_ value: Int64) {
            bind(.integer(value))
        }

        package mutating func appendInterpolation(_ value: Int?) {
            bind(value.map { .integer(Int64($0)) } ?? .null)
        }

        package mutating func appendInterpolation(_ value: Double?) {
            bind(value.map(SQLValue.real) ?? .null)
        }

        package mutating func appendInterpolation(_ value: Bool) {
            bind(.integer(value ? 1 : 0))
        }

        package mutating func appendInterpolation(_ value: Timestamp) {
            bind(.integer(value.milliseconds))
        }

        package mutating func appendInterpolation(_ value: ModelCardStatus) {
            bind(.text(value.rawValue))
        }

        package mutating func appendInterpolation(_ value: ModelCardExportJobStatus) {
            bind(.text(value.rawValue))
        }

        package mutating func appendInterpolation(_ value: RegistryKind) {
            bind(.text(value.rawValue))
        }

        /// Adds another statement with its values.
        package mutating func appendInterpolation(_ part: SQLStatement) {
            text += part.text
            values += part.values
        }

        /// Adds text of our own, such as a list of columns.
        package mutating func appendInterpolation(sql: String) {
            text += sql
        }

        private mutating func bind(_ value: SQLValue) {
            text += "?"
            values.append(value)
        }
    }
}

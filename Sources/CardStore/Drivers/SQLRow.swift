import SageMakerAPI

/// A value on its way to or from an engine; nothing else is stored.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
}

/// One row of an answer, read column after column in the order of the query.
package struct SQLRow: Sendable {
    private let values: [SQLValue]
    private var position = 0

    package init(_ values: [SQLValue]) {
        self.values = values
    }

    /// Turns the row into a value by reading its columns from the first on.
    package func read<Value>(_ body: (inout SQLRow) throws -> Value) rethrows -> Value {
        var row = self
        return try body(&row)
    }

    /// The next column, which is a text.
    package mutating func text() throws -> String {
        guard case .text(let text) = try next() else { throw unexpected("a text") }
        return text
    }

    /// The next column, which is a text or null.
    package mutating func optionalText() throws -> String? {
        switch try next() {
        case .null: nil
        case .text(let text): text
        case .integer, .real: throw unexpected("a text or null")
        }
    }

    /// The next column, which is a number.
    package mutating func integer() throws -> Int64 {
        guard case .integer(let number) = try next() else { throw unexpected("a number") }
        return number
    }

    /// The next column, which is an integer or null.
    package mutating func optionalInteger() throws -> Int64? {
        guard !isNull else {
            position += 1
            return nil
        }
        return try integer()
    }

    /// The next column, which is a number of either type or null.
    package mutating func optionalReal() throws -> Double? {
        switch try next() {
        case .null: nil
        case .real(let number): number
        case .integer(let number): Double(number)
        case .text: throw unexpected("a number or null")
        }
    }

    /// Whether the next column is null; it stays the next column.
    package var isNull: Bool {
        position < values.count && values[position] == .null
    }

    /// The next column, in milliseconds since 1970.
    package mutating func time() throws -> Timestamp {
        Timestamp(milliseconds: try integer())
    }

    /// The next column, which is the name of a case of `Value`.
    package mutating func named<Value: RawRepresentable<String>>(_: Value.Type) throws -> Value {
        let text = try text()
        guard let value = Value(rawValue: text) else {
            throw StoreError.unreadable("column \(position) is no \(Value.self)")
        }
        return value
    }

    /// The next column, which is the name of a case of `Value` or null.
    package mutating func optionallyNamed<Value: RawRepresentable<String>>(_ type: Value.Type) throws -> Value? {
        guard !isNull else {
            position += 1
            return nil
        }
        return try named(type)
    }

    private mutating func next() throws -> SQLValue {
        guard position < values.count else { throw unexpected("another column") }
        defer { position += 1 }
        return values[position]
    }

    private func unexpected(_ wanted: String) -> StoreError {
        .unreadable("column \(position) is not \(wanted)")
    }
}

/// A JSON document as it was written: members keep their order, numbers keep their text.
///
/// Clients of a model card service compare hashes of what they stored, so a value that is read and written again must
/// come out with the same digits and in the same order. `Codable` offers neither, nor can it tell `null` from absent.
public enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number's text, valid by the JSON grammar: `1.0`, `1e-7` and `10000000000000000000` stay what they are.
    case number(String)
    case string(String)
    case array([JSON])
    /// Members in document order; names are unique, since the parser refuses duplicates.
    case object([JSONMember])
}

/// One `"name": value` pair of an object.
public struct JSONMember: Hashable, Sendable {
    /// The name, its escapes decoded.
    public var name: String
    /// The value, which may be `null`.
    public var value: JSON

    /// Pairs a name with its value.
    public init(_ name: String, _ value: JSON) {
        self.name = name
        self.value = value
    }
}

extension JSON {
    /// The member called `name`, by its exact Unicode scalars, when this is an object that has one.
    public subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.hasSameScalars(as: name) }?.value
    }

    /// The text when this is a string.
    public var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The value when this is a boolean.
    public var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// The nearest double when this is a number; infinite when the text is beyond a double's range.
    public var double: Double? {
        guard case .number(let text) = self else { return nil }
        return Double(text)
    }

    /// The integer when this is a number whose text is a plain integer within range.
    public var int: Int? {
        guard case .number(let text) = self else { return nil }
        return Int(text)
    }

    /// The elements when this is an array.
    public var array: [JSON]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The members, in document order, when this is an object.
    public var members: [JSONMember]? {
        guard case .object(let members) = self else { return nil }
        return members
    }
}

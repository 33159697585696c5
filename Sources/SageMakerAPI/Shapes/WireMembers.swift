import JSONTree

/// A value that a request's body can hold.
package protocol WireReadable {
    /// Reads the value, or nothing when the JSON is of another kind.
    init?(wire: JSON)
}

/// The members of a structure that satisfies its shape, read by their wire names.
struct WireMembers {
    private let structure: JSON

    /// Checks a whole body.
    ///
    /// - Throws: `SerializationException` or `ValidationException`.
    init(_ body: JSON, satisfying shape: Shape) throws(SageMakerError) {
        try shape.check(body)
        structure = body
    }

    /// Opens a structure inside a body that was checked.
    init(checked structure: JSON) {
        self.structure = structure
    }

    /// The member, when it is there and not `null`.
    func optional<Value: WireReadable>(_ name: String) -> Value? {
        guard let value = structure[name], value != .null else { return nil }
        return Value(wire: value)
    }

    /// The member that the shape requires.
    ///
    /// - Throws: `ValidationException` without it; a body that satisfies its shape never comes to that.
    func required<Value: WireReadable>(_ name: String) throws(SageMakerError) -> Value {
        guard let value: Value = optional(name) else {
            throw SageMakerError.validation([Violation(value: "null", path: Violation.path([name]), rule: .notNull)])
        }
        return value
    }
}

extension String: WireReadable {
    package init?(wire: JSON) {
        guard let text = wire.string else { return nil }
        self = text
    }
}

extension Int: WireReadable {
    package init?(wire: JSON) {
        guard case .number(let text) = wire, let value = DecimalText(text)?.integer else { return nil }
        self.init(exactly: value)
    }
}

extension Bool: WireReadable {
    package init?(wire: JSON) {
        guard let value = wire.bool else { return nil }
        self = value
    }
}

extension JSON: WireReadable {
    package init?(wire: JSON) {
        self = wire
    }
}

extension Array: WireReadable where Element: WireReadable {
    package init?(wire: JSON) {
        guard let elements = wire.array else { return nil }
        self = elements.compactMap(Element.init(wire:))
    }
}

extension WireChoice {
    package init?(wire: JSON) {
        guard let text = wire.string else { return nil }
        self.init(rawValue: text)
    }
}

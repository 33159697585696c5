import JSONTree

/// The members of an object that nobody has shown yet.
///
/// A section takes what it knows, in its own order; what is left is shown after it, so that no field can get lost.
struct Fields {
    private(set) var rest: [JSONMember]

    /// Begins with all members; a value that is no object has none.
    init(_ value: JSON?) {
        rest = value?.members ?? []
    }

    /// Takes the member of that name, unless it is absent or null.
    mutating func take(_ name: String) -> JSON? {
        guard let position = rest.firstIndex(where: { $0.name == name }) else { return nil }
        let value = rest.remove(at: position).value
        return value == .null ? nil : value
    }

    /// Takes the member of that name when it is an object; anything else stays among the rest.
    mutating func takeObject(_ name: String) -> Fields? {
        guard let position = rest.firstIndex(where: { $0.name == name }), rest[position].value.members != nil else {
            return nil
        }
        return Fields(rest.remove(at: position).value)
    }

    /// Takes the elements of that member when it is an array; anything else stays among the rest.
    mutating func takeArray(_ name: String) -> [JSON]? {
        guard let position = rest.firstIndex(where: { $0.name == name }) else { return nil }
        guard case .array(let elements) = rest[position].value else { return nil }
        rest.remove(at: position)
        return elements
    }

    /// Takes the members of these names, in this order, as facts under the names' labels.
    mutating func takeFacts(_ names: String...) -> [Fact] {
        names.flatMap { name in
            take(name).map { GenericFacts.facts(FieldLabel.label(of: name), $0) } ?? []
        }
    }

    /// Takes everything that is left as facts.
    mutating func takeRest() -> [Fact] {
        defer { rest = [] }
        return rest.flatMap { GenericFacts.facts(FieldLabel.label(of: $0.name), $0.value) }
    }

    /// Takes everything that is left as facts whose labels are the names as people wrote them.
    mutating func takeRestAsWritten() -> [Fact] {
        defer { rest = [] }
        return rest.flatMap { GenericFacts.facts($0.name, $0.value) }
    }
}

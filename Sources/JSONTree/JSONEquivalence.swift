extension JSON {
    /// Whether both are the same value to JSON.
    ///
    /// Members may come in any order and numbers may be written in any way (`1`, `1.0` and `10E-1` are one number);
    /// strings and names must agree scalar for scalar.
    public func isEquivalent(to other: JSON) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.bool(let one), .bool(let two)): one == two
        case (.number(let one), .number(let two)):
            one == two || JSONDecimal.areEqual(Array(one.utf8), Array(two.utf8))
        case (.string(let one), .string(let two)): one.hasSameScalars(as: two)
        case (.array(let one), .array(let two)):
            one.count == two.count && zip(one, two).allSatisfy { $0.isEquivalent(to: $1) }
        case (.object(let one), .object(let two)): Self.areEquivalent(one, two)
        default: false
        }
    }

    private static func areEquivalent(_ one: [JSONMember], _ two: [JSONMember]) -> Bool {
        guard one.count == two.count else { return false }
        // Two writers of one document mostly agree in the order; only where they do not is a lookup needed.
        var index: [JSONName: JSON]?
        for (own, other) in zip(one, two) {
            if own.name.hasSameScalars(as: other.name) {
                if !own.value.isEquivalent(to: other.value) { return false }
                continue
            }
            let lookup = index ?? Dictionary(two.map { (JSONName($0.name), $0.value) }) { first, _ in first }
            index = lookup
            guard let match = lookup[JSONName(own.name)], own.value.isEquivalent(to: match) else {
                return false
            }
        }
        return true
    }
}

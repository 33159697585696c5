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

extension JSONTape {
    /// Whether both documents are the same value to JSON, as ``JSON/isEquivalent(to:)`` says it, without two trees.
    package func isEquivalent(to other: JSONTape) -> Bool {
        isEquivalent(0, to: 0, of: other)
    }

    private func isEquivalent(_ own: Int, to match: Int, of other: JSONTape) -> Bool {
        let (one, two) = (nodes[own], other.nodes[match])
        guard one.kind == two.kind else { return false }
        switch one.kind {
        case .null, .no, .yes: return true
        case .string: return isSameString(own, as: match, of: other)
        case .number:
            let (one, two) = (one.text(in: bytes), two.text(in: other.bytes))
            return one.hasSameBytes(as: two) || JSONDecimal.areEqual(Array(one), Array(two))
        case .array:
            guard one.extent == two.extent else { return false }
            var (child, counterpart) = (own + 1, match + 1)
            while child < Int(one.end) {
                guard isEquivalent(child, to: counterpart, of: other) else { return false }
                (child, counterpart) = (Int(nodes[child].end), Int(other.nodes[counterpart].end))
            }
            return true
        case .object:
            guard one.extent == two.extent else { return false }
            var (name, counterpart) = (own + 1, match + 1)
            while name < Int(one.end) {
                guard isSameString(name, as: counterpart, of: other) else {
                    // Two writers of one document mostly agree in the order.
                    return value(at: own).isEquivalent(to: other.value(at: match))
                }
                guard isEquivalent(name + 1, to: counterpart + 1, of: other) else { return false }
                (name, counterpart) = (Int(nodes[name + 1].end), Int(other.nodes[counterpart + 1].end))
            }
            return true
        }
    }

    private func isSameString(_ own: Int, as match: Int, of other: JSONTape) -> Bool {
        let (one, two) = (nodes[own], other.nodes[match])
        if one.hasEscapes || two.hasEscapes { return string(at: own).hasSameScalars(as: other.string(at: match)) }
        return one.text(in: bytes).hasSameBytes(as: two.text(in: other.bytes))
    }
}

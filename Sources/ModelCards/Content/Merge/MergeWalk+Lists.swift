import JSONTree

extension MergeWalk {
    /// Merges lists element by element.
    ///
    /// - Returns: nil for lists that are one value, such as the points of a curve.
    mutating func mergeLists(_ base: [JSON], _ mine: [JSON], _ theirs: [JSON]) -> JSON? {
        let matching = ListMatching(base + mine, theirs)
        guard let baseNames = matching.names(of: base), let ownNames = matching.names(of: mine),
            let otherNames = matching.names(of: theirs)
        else { return nil }
        let all = Dictionary(zip(baseNames, base)) { first, _ in first }
        let own = Dictionary(zip(ownNames, mine)) { first, _ in first }
        let other = Dictionary(zip(otherNames, theirs)) { first, _ in first }
        let names = MergeOrder.merged(baseNames, ownNames, otherNames)
        return .array(names.compactMap { merge(all[$0], own[$0], other[$0], at: .element($0)) })
    }
}

/// The order of what two lists have together.
enum MergeOrder {
    /// Everything that either side has: in the order of whoever changed it, mine when both did; what only the other side
    /// has comes behind what it follows there.
    static func merged<Name: Hashable>(_ base: [Name], _ mine: [Name], _ theirs: [Name]) -> [Name] {
        let keepsOrder = isInOrder(mine, of: base)
        let (first, second) = keepsOrder ? (theirs, mine) : (mine, theirs)
        var order = first
        var present = Set(first)
        for (position, name) in second.enumerated() where present.insert(name).inserted {
            let before = second[..<position].last { present.contains($0) }
            let place = before.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            order.insert(name, at: place)
        }
        return order
    }

    /// Whether the names that both lists have stand in the same order in both.
    private static func isInOrder<Name: Hashable>(_ names: [Name], of base: [Name]) -> Bool {
        let (own, all) = (Set(names), Set(base))
        return names.filter(all.contains) == base.filter(own.contains)
    }
}

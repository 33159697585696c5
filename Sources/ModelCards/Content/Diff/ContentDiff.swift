import JSONTree

/// What two contents of a card do not say alike.
///
/// It is the meaning that is compared: the order of members, the notation of numbers, and whether an empty list is
/// written or left out make no difference. Metrics, groups, evaluation jobs and hyperparameters are the same when they
/// are called the same, wherever in their list they stand.
package struct ContentDiff: Hashable, Sendable {
    /// In the order of the second content; what is gone comes where it was missed.
    package let changes: [ContentChange]

    /// Compares two contents.
    package init(from before: JSON, to after: JSON) {
        var walk = Walk()
        walk.compare(before, after)
        changes = walk.changes
    }
}

extension JSON {
    /// Whether the value says nothing: an empty list or object, or an object of such.
    var isBare: Bool {
        switch self {
        case .array(let elements): elements.isEmpty
        case .object(let members): members.allSatisfy { $0.value.isBare }
        default: false
        }
    }
}

/// Steps down both contents at once; paths are spelt only where something differs.
private struct Walk {
    private struct Step {
        let place: ContentPlace.Step
        let before: JSONPointer.Step?
        let after: JSONPointer.Step?
    }

    private(set) var changes: [ContentChange] = []
    private var steps: [Step] = []

    mutating func compare(_ before: JSON?, _ after: JSON?) {
        switch (before, after) {
        case (nil, nil): break
        case (nil, let after?): if !after.isBare { note(.add, nil, after) }
        case (let before?, nil): if !before.isBare { note(.remove, before, nil) }
        case (.object(let before)?, .object(let after)?): compareMembers(before, after)
        case (.array(let before)?, .array(let after)?): compareLists(before, after)
        case (let before?, let after?): if !before.isEquivalent(to: after) { note(.replace, before, after) }
        }
    }

    private mutating func compareMembers(_ before: [JSONMember], _ after: [JSONMember]) {
        // Versions of a card mostly have the same members in the same order.
        if before.count == after.count, zip(before, after).allSatisfy({ $0.name.hasSameScalars(as: $1.name) }) {
            for (old, new) in zip(before, after) { compareMember(new.name, old.value, new.value) }
            return
        }
        let (old, new) = (MemberLookup(before), MemberLookup(after))
        for member in before where new[member.name] == nil { compareMember(member.name, member.value, nil) }
        for member in after { compareMember(member.name, old[member.name], member.value) }
    }

    private mutating func compareMember(_ name: String, _ before: JSON?, _ after: JSON?) {
        steps.append(Step(place: .member(name), before: .name(name), after: .name(name)))
        compare(before, after)
        steps.removeLast()
    }

    private mutating func compareLists(_ before: [JSON], _ after: [JSON]) {
        let matching = ListMatching(before, after)
        guard let oldNames = matching.names(of: before), let newNames = matching.names(of: after) else {
            let (before, after) = (JSON.array(before), JSON.array(after))
            if !before.isEquivalent(to: after) { note(.replace, before, after) }
            return
        }
        if oldNames == newNames {
            for (name, position) in zip(newNames, after.indices) {
                compareElement(name, before[position], after[position], at: position, position)
            }
            return
        }
        let old = Dictionary(zip(oldNames, before.indices)) { first, _ in first }
        let kept = Set(newNames).intersection(oldNames)
        for (name, position) in zip(oldNames, before.indices) where !kept.contains(name) {
            compareElement(name, before[position], nil, at: position, nil)
        }
        for (name, position) in zip(newNames, after.indices) {
            let match = old[name]
            compareElement(name, match.map { before[$0] }, after[position], at: match, position)
        }
        let (oldOrder, newOrder) = (oldNames.filter(kept.contains), newNames.filter(kept.contains))
        if oldOrder != newOrder {
            note(.reorder, .array(oldOrder.map { .string($0.text) }), .array(newOrder.map { .string($0.text) }))
        }
    }

    private mutating func compareElement(
        _ name: ContentPlace.ElementName,
        _ before: JSON?,
        _ after: JSON?,
        at old: Int?,
        _ new: Int?
    ) {
        steps.append(Step(place: .element(name), before: old.map { .index($0) }, after: new.map { .index($0) }))
        compare(before, after)
        steps.removeLast()
    }

    private mutating func note(_ kind: ContentChange.Kind, _ before: JSON?, _ after: JSON?) {
        changes.append(
            ContentChange(
                kind: kind,
                place: ContentPlace(steps.map(\.place)),
                pathBefore: before.map { _ in JSONPointer(steps.compactMap(\.before)) },
                pathAfter: after.map { _ in JSONPointer(steps.compactMap(\.after)) },
                before: before,
                after: after
            )
        )
    }
}

/// Finds members by name; only the maps that people fill themselves are so long that an index pays.
private struct MemberLookup {
    private let members: JSON
    private let index: [JSONName: JSON]?

    init(_ members: [JSONMember]) {
        self.members = .object(members)
        let isLong = members.count > 16
        index = isLong ? Dictionary(members.map { (JSONName($0.name), $0.value) }) { first, _ in first } : nil
    }

    subscript(name: String) -> JSON? { index.map { $0[JSONName(name)] } ?? members[name] }
}

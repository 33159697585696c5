import JSONTree

/// Two contents that came of the same one, brought together.
///
/// What only one side changed is taken from that side; what both changed alike is taken once. Where the two say
/// something different about the same place, that is a collision, which only a person can decide. Elements of lists are
/// the same when they are called the same, as in ``ContentDiff``.
package struct ContentMerge: Hashable, Sendable {
    /// One of the two contents.
    package enum Side: String, Hashable, Sendable {
        case mine, theirs
    }

    /// A place about which the sides differ, with what each says; nil for what a side does not have.
    package struct Collision: Hashable, Sendable {
        package let place: ContentPlace
        package let base: JSON?
        package let mine: JSON?
        package let theirs: JSON?
    }

    /// Both together, with each collision decided as it was chosen.
    package let content: JSON
    /// In the order of the merged content.
    package let collisions: [Collision]

    /// Merges two contents.
    ///
    /// - Parameters:
    ///   - base: what both started from.
    ///   - choices: who is right at a collision's place; mine where nothing is chosen.
    package init(base: JSON, mine: JSON, theirs: JSON, choices: [ContentPlace: Side] = [:]) {
        var walk = MergeWalk(choices: choices)
        content = walk.merge(base, mine, theirs) ?? .object([])
        collisions = walk.collisions
    }
}

/// Steps down all three contents at once.
struct MergeWalk {
    let choices: [ContentPlace: ContentMerge.Side]
    private(set) var collisions: [ContentMerge.Collision] = []
    private var steps: [ContentPlace.Step] = []

    init(choices: [ContentPlace: ContentMerge.Side]) {
        self.choices = choices
    }

    mutating func merge(_ base: JSON?, _ mine: JSON?, _ theirs: JSON?) -> JSON? {
        if saysSame(mine, theirs) { return mine ?? theirs }
        if saysSame(base, mine) { return theirs }
        if saysSame(base, theirs) { return mine }
        if case .object(let mine)? = mine, case .object(let theirs)? = theirs, base == nil || base?.members != nil {
            return mergeMembers(base?.members ?? [], mine, theirs)
        }
        if case .array(let mine)? = mine, case .array(let theirs)? = theirs, base == nil || base?.array != nil,
            let merged = mergeLists(base?.array ?? [], mine, theirs)
        {
            return merged
        }
        let place = ContentPlace(steps)
        collisions.append(ContentMerge.Collision(place: place, base: base, mine: mine, theirs: theirs))
        return choices[place] == .theirs ? theirs : mine
    }

    mutating func merge(_ base: JSON?, _ mine: JSON?, _ theirs: JSON?, at step: ContentPlace.Step) -> JSON? {
        steps.append(step)
        defer { steps.removeLast() }
        return merge(base, mine, theirs)
    }

    private mutating func mergeMembers(_ base: [JSONMember], _ mine: [JSONMember], _ theirs: [JSONMember]) -> JSON {
        let (all, own, other) = (JSON.object(base), JSON.object(mine), JSON.object(theirs))
        let names = MergeOrder.merged(base.map(\.exactName), mine.map(\.exactName), theirs.map(\.exactName))
        return .object(
            names.compactMap { name in
                merge(all[name.text], own[name.text], other[name.text], at: .member(name.text)).map { value in
                    JSONMember(name.text, value)
                }
            }
        )
    }

    /// Whether two values say the same; what says nothing is as good as absent.
    private func saysSame(_ one: JSON?, _ other: JSON?) -> Bool {
        switch (one, other) {
        case (nil, nil): true
        case (nil, let value?), (let value?, nil): value.isBare
        case (let one?, let other?): one.isEquivalent(to: other)
        }
    }
}

extension JSONMember {
    fileprivate var exactName: JSONName { JSONName(name) }
}

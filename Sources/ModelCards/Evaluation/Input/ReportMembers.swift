import JSONTree

/// A member of an object in a report.
struct ReportMember {
    /// The name as it is written.
    let nameView: JSONView
    let value: ReportValue

    /// The name, its escapes decoded.
    var name: String { nameView.string ?? "" }
}

/// The members of an object as Python's reader sees them: where a name occurs twice, the last value counts, at the
/// first one's place.
struct ReportMembers: Sequence {
    private static let fewEnough = 64
    private static let tooManyToList = 500_000

    private enum Source {
        case listed([(name: JSONView, value: JSONView)])
        /// No name occurs twice, and the members are too many to keep.
        case streamed(JSONView)
    }

    private let source: Source
    private let pointer: JSONPointer

    fileprivate init(_ object: ReportValue, noting findings: inout FindingList) {
        pointer = object.pointer
        var members: [(name: JSONView, value: JSONView)] = []
        for member in object.view.members {
            guard members.count < Self.fewEnough else {
                members = []
                break
            }
            members.append(member)
        }
        let isLarge = members.isEmpty && object.view.text.count > Self.fewEnough
        if isLarge, Self.isBetterStreamed(object, noting: &findings) {
            source = .streamed(object.view)
        } else {
            let all = isLarge ? Array(object.view.members) : members
            source = .listed(Self.unique(all, at: object.pointer, noting: &findings))
        }
    }

    private static func isBetterStreamed(_ object: ReportValue, noting findings: inout FindingList) -> Bool {
        guard object.view.mayHaveDuplicateNames else { return true }
        var members = object.view.members
        var count = 0
        while count <= tooManyToList, members.next() != nil { count += 1 }
        guard count > tooManyToList else { return false }
        findings.add(
            .warning,
            at: object.pointer,
            "The object has names more than once, and too many members to find which; all of them count"
        )
        return true
    }

    /// The value of the member called `name`.
    subscript(name: String) -> ReportValue? {
        first { $0.nameView.isString(name) }?.value
    }

    func makeIterator() -> Iterator {
        switch source {
        case .listed(let members): Iterator(listed: members[...], streamed: nil, pointer: pointer)
        case .streamed(let view): Iterator(listed: [], streamed: view.members, pointer: pointer)
        }
    }

    /// Goes through the members in order.
    struct Iterator: IteratorProtocol {
        fileprivate var listed: ArraySlice<(name: JSONView, value: JSONView)>
        fileprivate var streamed: JSONView.Members?
        fileprivate let pointer: JSONPointer

        mutating func next() -> ReportMember? {
            guard let member = streamed == nil ? listed.popFirst() : streamed?.next() else { return nil }
            let value = ReportValue(member.value, named: member.name, in: pointer)
            return ReportMember(nameView: member.name, value: value)
        }
    }

    private static func unique(
        _ members: [(name: JSONView, value: JSONView)],
        at pointer: JSONPointer,
        noting findings: inout FindingList
    ) -> [(name: JSONView, value: JSONView)] {
        // Most objects have a few short names, which are sooner compared than put into a table.
        if members.count <= 16, !hasDuplicate(members) { return members }
        var places: [JSONName: Int] = [:]
        var unique: [(name: JSONView, value: JSONView)] = []
        for member in members {
            let name = member.name.string ?? ""
            guard let place = places[JSONName(name)] else {
                places[JSONName(name)] = unique.count
                unique.append(member)
                continue
            }
            unique[place].value = member.value
            findings.add(
                .warning,
                at: pointer.appending(name),
                "The object has this name more than once; the last value counts"
            )
        }
        return unique
    }

    private static func hasDuplicate(_ members: [(name: JSONView, value: JSONView)]) -> Bool {
        members.indices.contains { index in
            members[..<index].contains { $0.name.isSameString(as: members[index].name) }
        }
    }
}

extension ReportValue {
    /// The members; nil when this is no object.
    func members(noting findings: inout FindingList) -> ReportMembers? {
        guard view.kind == .object else { return nil }
        return ReportMembers(self, noting: &findings)
    }

    /// The members, or a finding that there should be some.
    func expectedMembers(_ what: String, noting findings: inout FindingList) -> ReportMembers? {
        if let members = members(noting: &findings) { return members }
        findings.add(.error, at: pointer, "Left out: \(what) should be an object, not \(title)")
        return nil
    }

    /// The elements, or a finding that there should be some.
    func expectedElements(_ what: String, noting findings: inout FindingList) -> JSONView.Elements? {
        if view.kind == .array { return view.elements }
        findings.add(.error, at: pointer, "Left out: \(what) should be a list, not \(title)")
        return nil
    }
}

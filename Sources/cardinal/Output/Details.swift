import JSONTree

/// An answer for a person to read: a member a line, the members of members below it and further in.
package struct Details: Sendable {
    private let times: TimeText
    private let columns: Int

    /// Shows moments as `times` does, and curves and matrices as far as a line of that width holds them.
    package init(times: TimeText = TimeText(), columns: Int = 80) {
        self.times = times
        self.columns = columns
    }

    /// The lines of an object, in its own order; an empty object has none.
    package func lines(_ document: JSON) -> [String] {
        lines(document.members ?? [], indent: "")
    }

    private func lines(_ members: [JSONMember], indent: String) -> [String] {
        let flat = members.filter { !$0.value.isNested }
        let column = (flat.map { $0.name.printable.displayWidth }.max() ?? 0) + 2
        return members.flatMap { member in
            let name = member.name.printable
            guard member.value.isNested else {
                return block(text(of: member), after: indent + name.padded(toColumns: column))
            }
            return ["\(indent)\(name)"] + nested(member.value, indent: indent + "  ")
        }
    }

    private func nested(_ value: JSON, indent: String) -> [String] {
        switch value {
        case .object(let members): lines(members, indent: indent)
        case .array(let elements):
            elements.flatMap { element -> [String] in
                guard element.isNested else { return block(element.cell, after: "\(indent)- ") }
                var inner = nested(element, indent: indent + "  ")
                guard let first = inner.first else { return ["\(indent)- \(element.text)"] }
                inner[0] = "\(indent)- \(first.dropFirst(indent.count + 2))"
                return inner
            }
        default: [indent + value.cell]
        }
    }

    /// A text after its name; its further lines begin below the first.
    private func block(_ text: String, after name: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.printable)
        let indent = String(repeating: " ", count: name.displayWidth)
        return lines.enumerated().map { position, line in
            let whole = (position == 0 ? name : indent) + line
            return whole.hasSuffix(" ") ? whole.trimmingSpaces : whole
        }
    }

    private func text(of member: JSONMember) -> String {
        if TimeText.isTime(member.name), case .number = member.value { return times.text(member.value) }
        guard case .array = member.value else { return member.value.cell }
        return member.value.cell.cut(toColumns: max(20, columns / 2))
    }
}

extension JSON {
    /// Whether it has lines of its own: an object with something in it, or a list of texts or objects.
    fileprivate var isNested: Bool {
        switch self {
        case .object(let members): !members.isEmpty
        case .array(let elements): elements.contains { $0.string != nil || $0.members != nil }
        default: false
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}

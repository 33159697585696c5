import JSONTree
import ModelCards

/// One field of a content that is compared as a whole.
package struct ContentLeaf: Hashable, Sendable {
    package let place: ContentPlace
    package let value: JSON

    /// Every field of a content, in its order.
    ///
    /// Elements of lists that have names, such as evaluations and metrics, are places of their own; a metric that is
    /// drawn is one field with everything that it says, and so is a list of texts.
    package static func all(in content: JSON) -> [ContentLeaf] {
        var walk = LeafWalk()
        walk.visit(content)
        return walk.leaves
    }
}

private struct LeafWalk {
    private(set) var leaves: [ContentLeaf] = []
    private var steps: [ContentPlace.Step] = []

    mutating func visit(_ value: JSON) {
        switch value {
        case .null: break
        case .object(let members):
            if Figure(metric: value, number: 1) != nil { return add(value) }
            for member in members where !isName(member, of: value) {
                step(.member(member.name), member.value)
            }
        case .array(let elements):
            guard !elements.isEmpty else { return }
            guard elements.allSatisfy({ $0["name"]?.string != nil }) else { return add(value) }
            var seen: [String: Int] = [:]
            for element in elements {
                let name = element["name"]?.string ?? ""
                let occurrence = seen[name, default: 0]
                seen[name] = occurrence + 1
                step(.element(ContentPlace.ElementName(member: "name", text: name, occurrence: occurrence)), element)
            }
        case .bool, .number, .string: add(value)
        }
    }

    private mutating func step(_ step: ContentPlace.Step, _ value: JSON) {
        steps.append(step)
        visit(value)
        steps.removeLast()
    }

    private mutating func add(_ value: JSON) {
        leaves.append(ContentLeaf(place: ContentPlace(steps), value: value))
    }

    /// Whether the member is what the element is called, which its place says already, or the type of its value.
    private func isName(_ member: JSONMember, of element: JSON) -> Bool {
        guard case .element? = steps.last else { return false }
        return (member.name == "name" && element.members?.count ?? 0 > 1) || member.name == "type"
    }
}

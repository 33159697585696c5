import JSONTree
import ModelCards
import SageMakerAPI

/// Where a value of an edit came from, and what it was, so that a change by hand can be told.
package struct EditOrigin: Hashable, Sendable {
    /// The place as an RFC 6901 pointer.
    package let path: String
    package let origin: ValueOrigin
    /// What the source said.
    package let value: JSON

    /// Notes that `origin` said `value` about the place.
    package init(path: String, origin: ValueOrigin, value: JSON) {
        self.path = path
        self.origin = origin
        self.value = value
    }

    /// Reads a kept origin.
    init?(_ json: JSON) {
        guard let path = json["path"]?.string, let source = json["source"].flatMap(ValueSource.init(wire:)),
            let resource = json["resource"]?.string, let value = json["value"]
        else { return nil }
        self.init(path: path, origin: ValueOrigin(source, resource, member: json["member"]?.string), value: value)
    }

    var json: JSON {
        var members = [
            JSONMember("path", .string(path)), JSONMember("source", .string(origin.source.rawValue)),
            JSONMember("resource", .string(origin.resource)),
        ]
        if let member = origin.member { members.append(JSONMember("member", .string(member))) }
        members.append(JSONMember("value", value))
        return .object(members)
    }

    /// The origins of a draft's values; whole evaluations have evidence of their own and need none.
    static func origins(of response: DraftModelCardResponse, in content: JSON) -> [EditOrigin] {
        response.origins.compactMap { entry in
            guard !entry.path.hasPrefix("/evaluation_details"),
                let value = content.value(at: JSONPointer(text: entry.path, in: content))
            else { return nil }
            return EditOrigin(path: entry.path, origin: entry.origin, value: value)
        }
    }
}

/// What is to be said about where the value of a field comes from.
package enum Provenance: Hashable, Sendable {
    /// It is what the source said.
    case taken(ValueOrigin)
    /// The source said something else.
    case changed(ValueOrigin)
}

extension EditDocument {
    /// Where the value of a member comes from; nil for what nobody but a person said.
    package func provenance(of path: String) -> Provenance? {
        guard let found = origins.first(where: { $0.path == path }) else { return nil }
        guard let value = content.value(at: JSONPointer(text: path, in: content)) else { return .changed(found.origin) }
        return value.isEquivalent(to: found.value) ? .taken(found.origin) : .changed(found.origin)
    }

    /// Where an element of the list at `path` comes from, wherever in the list it stands now.
    package func provenance(ofElement element: JSON, in path: String) -> Provenance? {
        let candidates = origins.filter { origin in
            origin.path.hasPrefix(path + "/") && !origin.path.dropFirst(path.count + 1).contains("/")
        }
        if let same = candidates.first(where: { $0.value.isEquivalent(to: element) }) { return .taken(same.origin) }
        guard let name = element["name"]?.string else { return nil }
        return candidates.first { $0.value["name"]?.string == name }.map { .changed($0.origin) }
    }
}

extension JSONPointer {
    /// Reads a pointer; a step is an index where the document has a list.
    package init(text: String, in document: JSON) {
        var value: JSON? = document
        var steps: [Step] = []
        for part in text.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            let name = Self.unescaped(part)
            if value?.array != nil, let index = Int(name) {
                steps.append(.index(index))
                value = value?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            } else {
                steps.append(.name(name))
                value = value?[name]
            }
        }
        self.init(steps)
    }

    /// A step without its escapes.
    static func unescaped(_ part: Substring) -> String {
        guard part.utf8.contains(UInt8(ascii: "~")) else { return String(part) }
        var text = ""
        var rest = part[...]
        while let tilde = rest.firstIndex(of: "~") {
            text += rest[..<tilde]
            rest = rest[rest.index(after: tilde)...]
            guard let digit = rest.first else { return text + "~" }
            switch digit {
            case "0": text += "~"
            case "1": text += "/"
            default: text += "~\(digit)"
            }
            rest = rest.dropFirst()
        }
        return text + rest
    }
}

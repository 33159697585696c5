import JSONTree

/// A request in the making: the document that a file gives, and what flags say on top of it.
package struct RequestBody: Hashable, Sendable {
    private var members: [JSONMember]

    /// Begins with the members that are given, or with none.
    package init(_ members: [JSONMember] = []) {
        self.members = members
    }

    /// The request as it is sent.
    package var json: JSON { .object(members) }

    /// Puts a member in, in the place of one of that name; an absent value changes nothing.
    package mutating func set(_ name: String, _ value: JSON?) {
        guard let value else { return }
        if let position = members.firstIndex(where: { $0.name == name }) {
            members[position].value = value
        } else {
            members.append(JSONMember(name, value))
        }
    }

    /// Puts a text in.
    package mutating func set(_ name: String, _ text: String?) {
        set(name, text.map { .string($0) })
    }

    /// Puts a whole number in.
    package mutating func set(_ name: String, _ number: Int?) {
        set(name, number.map { .number("\($0)") })
    }

    /// Puts a moment in.
    package mutating func set(_ name: String, _ time: TimeArgument?) {
        set(name, time.map { .number($0.time.epochSeconds) })
    }

    /// Puts a boolean in when a flag asks for it.
    package mutating func set(_ name: String, _ flag: Bool) {
        set(name, flag ? .bool(true) : nil)
    }

    /// Puts a list of texts in when there are any.
    package mutating func set(_ name: String, _ texts: [String]) {
        set(name, texts.isEmpty ? nil : .array(texts.map { .string($0) }))
    }

    /// Puts a map of texts in when there are any; it is added to one that a file gave.
    package mutating func set(_ name: String, map pairs: [KeyValue]) {
        within(name) { inner in
            for pair in pairs { inner.set(pair.key, pair.value) }
        }
    }

    /// Puts a list of tags in when there are any.
    package mutating func set(_ name: String, tags: [KeyValue]) {
        let list = tags.map { tag in
            JSON.object([JSONMember("Key", .string(tag.key)), JSONMember("Value", .string(tag.value))])
        }
        set(name, list.isEmpty ? nil : .array(list))
    }

    /// Changes the structure that a member holds; one that stays empty is not put in.
    package mutating func within(_ name: String, _ change: (inout RequestBody) -> Void) {
        var inner = RequestBody(json[name]?.members ?? [])
        change(&inner)
        guard !inner.members.isEmpty else { return }
        set(name, inner.json)
    }

    /// Changes the first structure of the list that a member holds; one that stays empty is not put in.
    package mutating func withinFirst(_ name: String, _ change: (inout RequestBody) -> Void) {
        var list = json[name]?.array ?? []
        var inner = RequestBody(list.first?.members ?? [])
        change(&inner)
        guard !inner.members.isEmpty else { return }
        list = [inner.json] + list.dropFirst()
        set(name, .array(list))
    }
}

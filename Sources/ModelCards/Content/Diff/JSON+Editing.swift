import JSONTree

extension JSON {
    /// What is at the place, if the document has it.
    package func value(at pointer: JSONPointer) -> JSON? {
        pointer.steps.reduce(self as JSON?) { value, step in
            switch step {
            case .name(let name): value?[name]
            case .index(let index): value?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            }
        }
    }

    /// The document with a value in that place, whose parent it must have; everything else stays as it was written.
    ///
    /// A member that is not there yet comes last, and so does an element at or beyond the end of its list.
    package func setting(_ value: JSON, at pointer: JSONPointer) -> JSON {
        edited(pointer.steps[...]) { _ in value }
    }

    /// The document without what is at the place.
    package func removing(at pointer: JSONPointer) -> JSON {
        edited(pointer.steps[...]) { _ in nil }
    }

    private func edited(_ path: ArraySlice<JSONPointer.Step>, _ change: (JSON?) -> JSON?) -> JSON {
        guard let step = path.first else { return change(self) ?? .object([]) }
        let rest = path.dropFirst()
        switch (step, self) {
        case (.name(let name), .object(var members)):
            let position = members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
            let present = position.map { members[$0].value }
            let wanted = rest.isEmpty ? change(present) : present?.edited(rest, change)
            switch (position, wanted) {
            case (let position?, let wanted?): members[position].value = wanted
            case (let position?, nil): members.remove(at: position)
            case (nil, let wanted?): members.append(JSONMember(name, wanted))
            case (nil, nil): break
            }
            return .object(members)
        case (.index(let index), .array(var elements)):
            let present = elements.indices.contains(index) ? elements[index] : nil
            let wanted = rest.isEmpty ? change(present) : present?.edited(rest, change)
            switch (present, wanted) {
            case (.some, let wanted?): elements[index] = wanted
            case (.some, nil): elements.remove(at: index)
            case (nil, let wanted?): elements.append(wanted)
            case (nil, nil): break
            }
            return .array(elements)
        default:
            return self
        }
    }
}

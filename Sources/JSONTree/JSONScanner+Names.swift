extension JSONScanner {
    /// Refuses an object that uses a name twice; names are equal when their scalars are, however they are escaped.
    ///
    /// The usual object has a dozen short names: a 64-bit filter of their tags says at once that most are new. Beyond
    /// 16 members a set keeps the work linear, hashed with the process's random seed so that nobody can prepare
    /// collisions.
    func refuseDuplicateNames(ofObjectAt object: Int, members: Int) throws(JSONError) {
        if members > 16 { return try refuseDuplicatesBySet(ofObjectAt: object, members: members) }
        var filter: UInt64 = 0
        var index = object + 1
        while index < nodes.count {
            let name = nodes[index]
            let bit: UInt64 = 1 << UInt64(name.tag & 63)
            if filter & bit != 0 || name.hasEscapes {
                try compare(nameAt: index, ofObjectAt: object)
            }
            filter |= bit
            // An escaped name's tag tells nothing about the name, so everything after it is compared.
            if name.hasEscapes { filter = .max }
            index = Int(nodes[index + 1].end)
        }
    }

    private func compare(nameAt index: Int, ofObjectAt object: Int) throws(JSONError) {
        var earlier = object + 1
        while earlier < index {
            if isSameName(nodes[earlier], nodes[index]) { throw duplicate(nameAt: index, ofObjectAt: object) }
            earlier = Int(nodes[earlier + 1].end)
        }
    }

    private func refuseDuplicatesBySet(ofObjectAt object: Int, members: Int) throws(JSONError) {
        var seen = Set<JSONNameBytes>(minimumCapacity: members)
        var index = object + 1
        while index < nodes.count {
            let node = nodes[index]
            let name =
                node.hasEscapes
                ? JSONNameBytes.decoded(Array(node.string(in: bytes).utf8)) : .plain(node.text(in: bytes))
            if !seen.insert(name).inserted { throw duplicate(nameAt: index, ofObjectAt: object) }
            index = Int(nodes[index + 1].end)
        }
    }

    private func duplicate(nameAt index: Int, ofObjectAt object: Int) -> JSONError {
        let name = nodes[index].string(in: bytes)
        return JSONError(
            .duplicateName(name),
            at: Int(nodes[index].offset) - 1,
            in: bytes,
            pointer: pointer(toChildOf: object, named: name)
        )
    }

    private func isSameName(_ one: JSONNode, _ other: JSONNode) -> Bool {
        if one.hasEscapes || other.hasEscapes {
            return one.string(in: bytes).hasSameScalars(as: other.string(in: bytes))
        }
        return one.extent == other.extent && one.text(in: bytes).elementsEqual(other.text(in: bytes))
    }
}

/// A member's name as its UTF-8 bytes; text without escapes is not copied.
private enum JSONNameBytes: Hashable {
    case plain(UnsafeBufferPointer<UInt8>)
    case decoded([UInt8])

    static func == (one: JSONNameBytes, other: JSONNameBytes) -> Bool {
        one.withBytes { own in other.withBytes { own.elementsEqual($0) } }
    }

    func hash(into hasher: inout Hasher) {
        withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    private func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        switch self {
        case .plain(let bytes): body(bytes)
        case .decoded(let bytes): bytes.withUnsafeBufferPointer(body)
        }
    }
}

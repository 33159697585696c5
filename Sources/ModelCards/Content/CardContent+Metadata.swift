import JSONTree

extension CardContent {
    /// The members that `IncludedData=MetadataOnly` leaves, by section.
    private static let metadata: [(section: String, members: [String])] = [
        ("model_overview", ["model_id", "model_name"]),
        ("intended_uses", ["risk_rating"]),
        ("model_package_details", ["model_package_group_name", "model_package_arn"]),
    ]

    /// The content reduced to what identifies the card, as compact JSON in the document's own order.
    ///
    /// Members and sections that the content does not have stay absent.
    package func metadataOnly() -> String {
        text.withUTF8Bytes { bytes in
            (try? JSONTape(parsing: bytes)).map(Self.metadata) ?? "{}"
        }
    }

    /// The same of content that has been parsed already.
    static func metadata(of tape: JSONTape) -> String {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        for section in tape.members(of: 0) {
            guard let wanted = metadata.first(where: { tape.isString(at: section, equalTo: $0.section) })?.members
            else { continue }
            let kept = tape.members(of: section + 1).filter { member in
                wanted.contains { tape.isString(at: member, equalTo: $0) }
            }
            guard !kept.isEmpty else { continue }
            let members = kept.map { JSONMember(tape.string(at: $0), tape.value(at: $0 + 1)) }
            writer.member(tape.string(at: section), value: .object(members))
        }
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension JSONTape {
    /// The places of the names of an object's members; none of anything else.
    fileprivate func members(of object: Int) -> [Int] {
        guard nodes[object].kind == .object else { return [] }
        var names: [Int] = []
        var name = object + 1
        while name < Int(nodes[object].end) {
            names.append(name)
            name = Int(nodes[name + 1].end)
        }
        return names
    }
}

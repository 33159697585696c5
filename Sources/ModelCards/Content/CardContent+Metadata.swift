import JSONTree

extension CardContent {
    /// The members that `IncludedData=MetadataOnly` leaves, by section.
    private static let metadata: [(section: String, members: Set<String>)] = [
        ("model_overview", ["model_id", "model_name"]),
        ("intended_uses", ["risk_rating"]),
        ("model_package_details", ["model_package_group_name", "model_package_arn"]),
    ]

    /// The content reduced to what identifies the card, as compact JSON in the document's own order.
    ///
    /// Members and sections that the content does not have stay absent.
    package func metadataOnly() -> String {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        for section in document.members ?? [] {
            guard let wanted = Self.metadata.first(where: { $0.section == section.name })?.members else { continue }
            let kept = (section.value.members ?? []).filter { wanted.contains($0.name) }
            if !kept.isEmpty { writer.member(section.name, value: .object(kept)) }
        }
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

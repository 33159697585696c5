import JSONTree

/// A card's content: valid by its schema, kept as the exact text that the client sent.
///
/// Clients rebuild objects from the exact members and hash the exact numbers, so the text is never rewritten; what the
/// service needs to know is derived beside it.
package struct CardContent: Sendable {
    /// The longest content, in Unicode code points.
    package static let maximumLength = 100_000

    /// The document, byte for byte as sent.
    package let text: String
    /// `model_overview.model_id`, else `model_package_details.model_package_arn`.
    package let modelID: String?
    /// `model_overview.model_name`.
    package let modelName: String?
    /// `model_package_details.model_package_arn`.
    package let modelPackageARN: String?
    /// `model_package_details.model_package_group_name`.
    package let modelPackageGroupName: String?
    /// `intended_uses.risk_rating`: `High`, `Medium`, `Low` or `Unknown`.
    package let riskRating: String?

    /// Checks `text` against `schema`.
    ///
    /// - Throws: every violation at once, or the reason why the text is not JSON.
    package init(_ text: String, schema: ContentSchema = .card) throws(ContentRejection) {
        self = try text.withUTF8Bytes { bytes throws(ContentRejection) in
            CardContent(text: text, tape: try schema.check(bytes))
        }
    }

    /// Takes content that the store kept, without asking the schema again, which may have changed since.
    ///
    /// - Throws: when the text is not JSON, which no stored content should be.
    package init(stored text: String) throws(JSONError) {
        self = try text.withUTF8Bytes { bytes throws(JSONError) in
            CardContent(text: text, tape: try JSONTape(parsing: bytes))
        }
    }

    private init(text: String, tape: JSONTape) {
        self.text = text
        modelPackageARN = tape.string("model_package_details", "model_package_arn")
        modelID = tape.string("model_overview", "model_id") ?? modelPackageARN
        modelName = tape.string("model_overview", "model_name")
        modelPackageGroupName = tape.string("model_package_details", "model_package_group_name")
        riskRating = tape.string("intended_uses", "risk_rating")
    }

    /// The document as a tree, parsed again at every call: checking needs no tree, and most content is only kept.
    package var document: JSON {
        (try? JSON(parsing: text)) ?? .object([])
    }

    /// Whether both say the same as JSON, whatever their white space, member order and number notation.
    package func isEquivalent(to other: CardContent) -> Bool {
        self == other || document.isEquivalent(to: other.document)
    }
}

extension CardContent: Hashable {
    /// Byte for byte, which `String`'s own equality is not.
    package static func == (one: CardContent, other: CardContent) -> Bool {
        one.text.utf8.count == other.text.utf8.count && one.text.utf8.elementsEqual(other.text.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        text.hash(into: &hasher)
    }
}

extension JSONTape {
    /// The string two levels down, when it is there and says something: an empty name names nothing.
    fileprivate func string(_ section: String, _ member: String) -> String? {
        guard let section = self.member(section, of: 0), let value = self.member(member, of: section),
            nodes[value].kind == .string
        else { return nil }
        let text = string(at: value)
        return text.isEmpty ? nil : text
    }
}

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
    /// `model_overview.model_owner`.
    package let modelOwner: String?
    /// `model_overview.problem_type`.
    package let problemType: String?
    /// `business_details.line_of_business`, else the custom detail that is called "Line of business" in any case.
    package let lineOfBusiness: String?
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
        modelOwner = tape.string("model_overview", "model_owner")
        problemType = tape.string("model_overview", "problem_type")
        lineOfBusiness =
            tape.string("business_details", "line_of_business") ?? tape.customDetail(inAnyCase: "line of business")
        modelPackageGroupName = tape.string("model_package_details", "model_package_group_name")
        riskRating = tape.string("intended_uses", "risk_rating")
    }

    /// The document as a tree, parsed again at every call: checking needs no tree, and most content is only kept.
    package var document: JSON {
        (try? JSON(parsing: text)) ?? .object([])
    }

    /// Whether both say the same as JSON, whatever their white space, member order and number notation.
    ///
    /// - Parameter stored: content that the store kept.
    /// - Throws: when that is not JSON, which no stored content should be.
    package func isEquivalent(toStored stored: String) throws(JSONError) -> Bool {
        try text.withUTF8Bytes { own throws(JSONError) in
            try stored.withUTF8Bytes { kept throws(JSONError) in
                if own.hasSameBytes(as: kept) { return true }
                return try JSONTape(parsing: own).isEquivalent(to: try JSONTape(parsing: kept))
            }
        }
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

    /// The custom detail of that name, when it is there and says something.
    ///
    /// - Parameter name: in lowercase ASCII letters.
    fileprivate func customDetail(inAnyCase name: String) -> String? {
        guard let section = member("additional_information", of: 0),
            let details = member("custom_details", of: section), nodes[details].kind == .object
        else { return nil }
        var index = details + 1
        while index < Int(nodes[details].end) {
            if nodes[index + 1].kind == .string, nodes[index + 1].extent > 0, isString(at: index, inAnyCase: name) {
                return string(at: index + 1)
            }
            index = Int(nodes[index + 1].end)
        }
        return nil
    }

    private func isString(at index: Int, inAnyCase name: String) -> Bool {
        // An escape takes more bytes than what it stands for.
        guard nodes[index].extent >= name.utf8.count else { return false }
        if nodes[index].hasEscapes { return string(at: index).lowercased() == name }
        return nodes[index].text(in: bytes).elementsEqual(name.utf8) { byte, wanted in
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 == wanted : byte == wanted
        }
    }
}

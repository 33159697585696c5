import JSONTree

/// The `ModelCard` member of calls on packages: the package's card, or what it should become.
package struct ModelPackageModelCard: Hashable, Sendable, WireReadable {
    /// The card as a JSON document, kept as the exact string that the caller sent.
    package var modelCardContent: String?
    package var modelCardStatus: ModelCardStatus?

    package static let shape = Shape.structure([
        .optional("ModelCardContent", .modelCardContent),
        .optional("ModelCardStatus", .oneOf(ModelCardStatus.self)),
    ])

    /// Asks for a content, a status, both or neither.
    package init(modelCardContent: String? = nil, modelCardStatus: ModelCardStatus? = nil) {
        self.modelCardContent = modelCardContent
        self.modelCardStatus = modelCardStatus
    }

    package init?(wire: JSON) {
        guard case .object = wire else { return nil }
        let members = WireMembers(checked: wire)
        self.init(
            modelCardContent: members.optional("ModelCardContent"),
            modelCardStatus: members.optional("ModelCardStatus")
        )
    }

    /// The content that the caller means.
    ///
    /// The text `null` is none: AWS's SDK sends it for a card whose content was left out.
    package var meantContent: String? { modelCardContent == "null" ? nil : modelCardContent }
}

import JSONTree
import ModelCards
import SageMakerAPI

/// An unsaved edit that a page works on, with its document read.
package struct OpenEdit: Sendable {
    package var edit: CardEdit
    package var document: EditDocument
    /// The version that the kept edit began from.
    private let keptBase: Int?
    private let keptCard: String?

    /// Pairs an edit with what its document says.
    package init(_ edit: CardEdit) {
        self.edit = edit
        document = EditDocument(edit.document)
        keptBase = edit.baseVersion
        keptCard = edit.cardName
    }

    /// The version that saving makes; 1 for a card that does not exist yet.
    package var nextVersion: Int { (edit.baseVersion ?? 0) + 1 }

    /// Whether the card exists already.
    package var isExisting: Bool { edit.cardName != nil }

    /// The edit that the address names (`edits/:id/…`).
    ///
    /// - Throws: `ResourceNotFound` when the caller has no such edit.
    static func load(_ page: PageContext) async throws -> OpenEdit {
        OpenEdit(try await page.desk.edits.edit(page.parameter("id"), for: page.caller))
    }

    /// Keeps the document as the next revision.
    ///
    /// - Parameter revision: the revision that the form was filled from; nil keeps over whatever is there.
    /// - Throws: `ConflictException` when another tab has kept a later revision.
    func kept(expecting revision: Int?, _ page: PageContext) async throws -> OpenEdit {
        let text = document.text
        let isSame = text == edit.document && keptBase == edit.baseVersion && keptCard == edit.cardName
        if isSame && revision ?? edit.revision == edit.revision { return self }
        return OpenEdit(
            try await page.desk.edits.keep(
                edit.id,
                title: document.title,
                document: text,
                cardName: edit.cardName,
                baseVersion: edit.baseVersion,
                expectedRevision: revision,
                for: page.caller
            )
        )
    }

    /// The address of a step.
    package func path(_ step: EditorStep) -> String { ConsolePath.to("edits", edit.id, step.rawValue) }

    /// The address of something else about the edit.
    package func path(_ part: String) -> String { ConsolePath.to("edits", edit.id, part) }
}

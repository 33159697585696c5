import SageMakerAPI

/// What somebody has typed into the editor and not yet saved as a card or version; only that person sees it.
package struct CardEdit: Hashable, Sendable {
    /// 32 lowercase hexadecimal digits that nobody can guess.
    package let id: String
    package let scope: Scope
    /// The ARN of the person who is editing.
    package let owner: String
    /// The card that is edited; nil for a card that does not exist yet.
    package var cardName: String?
    /// The version that the editing started from; nil for a card that does not exist yet.
    package var baseVersion: Int?
    /// What the list of drafts calls it, at most 256 characters.
    package var title: String
    /// A JSON document of the editor's own.
    package var document: String
    /// Counts the times that it was kept, from 1 on.
    package var revision: Int
    package let createdAt: Timestamp
    package var updatedAt: Timestamp

    /// Describes an unsaved edit.
    package init(
        id: String,
        scope: Scope,
        owner: String,
        cardName: String?,
        baseVersion: Int?,
        title: String,
        document: String,
        revision: Int,
        createdAt: Timestamp,
        updatedAt: Timestamp
    ) {
        self.id = id
        self.scope = scope
        self.owner = owner
        self.cardName = cardName
        self.baseVersion = baseVersion
        self.title = title
        self.document = document
        self.revision = revision
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

/// What a store keeps of unsaved edits.
package protocol CardEditRecords {
    /// The edit of that key, if it is this person's; within a write transaction it stays locked.
    func cardEdit(_ id: String, of owner: String, in scope: Scope) throws -> CardEdit?

    /// A person's edits, latest first, without their documents (which are empty).
    func cardEdits(of owner: String, in scope: Scope, limit: Int) throws -> [CardEdit]

    /// Stores an edit, new or again.
    func keep(_ edit: CardEdit) throws

    /// Removes an edit; nothing happens when there is none.
    func removeCardEdit(_ id: String, of owner: String, in scope: Scope) throws
}

import SageMakerAPI

/// A filter of the catalogue that somebody has given a name.
package struct SavedView: Hashable, Sendable {
    package let scope: Scope
    /// The ARN of the person whose view it is.
    package let owner: String
    /// 1 to 64 characters; a person has one view of a name.
    package let name: String
    /// The query part of the list's address, such as `status=Approved&sort=name`, at most 2,000 characters.
    package let query: String
    package let createdAt: Timestamp

    /// Describes a view.
    package init(scope: Scope, owner: String, name: String, query: String, createdAt: Timestamp) {
        self.scope = scope
        self.owner = owner
        self.name = name
        self.query = query
        self.createdAt = createdAt
    }
}

/// What a store keeps of saved views.
package protocol SavedViewRecords {
    /// A person's views, by name.
    func savedViews(of owner: String, in scope: Scope) throws -> [SavedView]

    /// Stores a view, in the place of the person's view of that name.
    func keep(_ view: SavedView) throws

    /// Removes a view; nothing happens when there is none.
    func removeSavedView(named name: String, of owner: String, in scope: Scope) throws
}

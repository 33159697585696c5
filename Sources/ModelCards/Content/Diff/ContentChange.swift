import JSONTree

/// One thing that two contents do not say alike.
package struct ContentChange: Hashable, Sendable {
    /// The raw value is the word on the wire and in tables.
    package enum Kind: String, Hashable, Sendable {
        case add = "Add"
        case remove = "Remove"
        case replace = "Replace"
        /// A list has the same elements in another order; before and after are their names.
        case reorder = "Reorder"
    }

    package let kind: Kind
    package let place: ContentPlace
    /// Where it is in the first content; nil for what only the second one has.
    package let pathBefore: JSONPointer?
    /// Where it is in the second content; nil for what only the first one has.
    package let pathAfter: JSONPointer?
    package let before: JSON?
    package let after: JSON?

    /// Where it is in the second content or, when it is gone, where it was in the first.
    package var path: JSONPointer { pathAfter ?? pathBefore ?? JSONPointer() }
}

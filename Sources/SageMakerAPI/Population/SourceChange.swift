import JSONTree

/// One place where a card and its sources do not say the same.
package struct SourceChange: WireWritable, Hashable, Sendable {
    /// What a synchronization does about it.
    package enum Kind: String, WireChoice {
        /// The card does not say it yet.
        case add = "Add"
        /// The card says what the source said earlier.
        case replace = "Replace"
        /// The card says what the source said earlier, and the source has taken it back.
        case remove = "Remove"
        /// A person wrote what the card says, so it stays.
        case keep = "Keep"
    }

    /// The place as an RFC 6901 pointer: in the synchronized content for what is added, else in the card's present one.
    package var path: String
    package var kind: Kind
    /// What the card says.
    package var before: JSON?
    /// What the source says.
    package var after: JSON?
    package var origin: ValueOrigin?
    /// Why the card's value is kept.
    package var reason: String?

    /// Describes one place.
    package init(
        path: String,
        kind: Kind,
        before: JSON? = nil,
        after: JSON? = nil,
        origin: ValueOrigin? = nil,
        reason: String? = nil
    ) {
        self.path = path
        self.kind = kind
        self.before = before
        self.after = after
        self.origin = origin
        self.reason = reason
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Path", path)
        writer.member("Kind", kind)
        writer.member("Before", before)
        writer.member("After", after)
        writer.member("Source", origin?.source)
        writer.member("Resource", origin?.resource)
        writer.member("Member", origin?.member)
        writer.member("Reason", reason)
        writer.endObject()
    }
}

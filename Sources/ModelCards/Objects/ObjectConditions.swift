import SageMakerAPI

/// What must be true of an object for a request to be carried out.
package struct ObjectConditions: Hashable, Sendable {
    /// A list of ETags, or any.
    package enum Match: Hashable, Sendable {
        case any
        /// Without their quotes.
        case tags([String])

        func matches(_ etag: String) -> Bool {
            switch self {
            case .any: true
            case .tags(let tags): tags.contains(etag)
            }
        }
    }

    /// No condition at all.
    package static let none = ObjectConditions()

    package var ifMatch: Match?
    package var ifNoneMatch: Match?
    /// In seconds since 1970; HTTP's dates have no finer unit.
    package var ifModifiedSince: Int64?
    package var ifUnmodifiedSince: Int64?

    /// Asks for nothing unless told otherwise.
    package init(
        ifMatch: Match? = nil,
        ifNoneMatch: Match? = nil,
        ifModifiedSince: Int64? = nil,
        ifUnmodifiedSince: Int64? = nil
    ) {
        self.ifMatch = ifMatch
        self.ifNoneMatch = ifNoneMatch
        self.ifModifiedSince = ifModifiedSince
        self.ifUnmodifiedSince = ifUnmodifiedSince
    }

    /// Refuses to read an object that the conditions exclude.
    ///
    /// An ETag says more than a date: with `If-Match` the date of `If-Unmodified-Since` is not looked at, and with
    /// `If-None-Match` that of `If-Modified-Since` is not.
    ///
    /// - Throws: `preconditionFailed` or `notModified`.
    package func check(reading object: ObjectInfo) throws(ObjectStoreError) {
        // Rounded down, as the client saw it in `Last-Modified`.
        let modified = object.modifiedAt.milliseconds / 1000
        if let ifMatch {
            guard ifMatch.matches(object.etag) else { throw .preconditionFailed(condition: "If-Match") }
        } else if let ifUnmodifiedSince, modified > ifUnmodifiedSince {
            throw .preconditionFailed(condition: "If-Unmodified-Since")
        }
        if let ifNoneMatch {
            if ifNoneMatch.matches(object.etag) { throw .notModified }
        } else if let ifModifiedSince, modified <= ifModifiedSince {
            throw .notModified
        }
    }

    /// Refuses to replace or remove what is at a key now.
    ///
    /// - Throws: `noSuchKey` when `If-Match` asks for an object that is not there, or `preconditionFailed`.
    package func check(replacing etag: String?) throws(ObjectStoreError) {
        if let ifMatch {
            guard let etag else { throw .noSuchKey }
            guard ifMatch.matches(etag) else { throw .preconditionFailed(condition: "If-Match") }
        }
        if let ifNoneMatch, let etag, ifNoneMatch.matches(etag) {
            throw .preconditionFailed(condition: "If-None-Match")
        }
    }
}

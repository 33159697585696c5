/// What an object is called within its bucket: data, never a path.
///
/// Two keys are the same only when their UTF-8 bytes are; `String` would call `é` and `e` with a combining accent equal.
/// Keys are ordered by those bytes.
package struct ObjectKey: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// In bytes of UTF-8.
    package static let maximumLength = 1024

    package let bytes: [UInt8]

    /// Takes 1 to 1024 bytes of text.
    ///
    /// - Throws: `invalidKey` or `keyTooLong`.
    package init(_ text: String) throws(ObjectStoreError) {
        try self.init(bytes: Array(text.utf8))
    }

    /// Takes 1 to 1024 bytes of UTF-8.
    ///
    /// - Throws: `invalidKey` or `keyTooLong`.
    package init(bytes: [UInt8]) throws(ObjectStoreError) {
        guard !bytes.isEmpty, String(validating: bytes, as: UTF8.self) != nil else { throw .invalidKey }
        guard bytes.count <= Self.maximumLength else { throw .keyTooLong }
        self.bytes = bytes
    }

    package var description: String { String(decoding: bytes, as: UTF8.self) }

    package static func < (left: ObjectKey, right: ObjectKey) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

/// One key in one bucket.
package struct ObjectLocation: Hashable, Sendable {
    package let bucket: BucketName
    package let key: ObjectKey

    /// Pairs a bucket with a key.
    package init(bucket: BucketName, key: ObjectKey) {
        self.bucket = bucket
        self.key = key
    }

    /// Pairs a bucket with a key, given as text.
    ///
    /// - Throws: `invalidBucketName`, `invalidKey` or `keyTooLong`.
    package init(bucket: String, key: String) throws(ObjectStoreError) {
        self.init(bucket: try BucketName(bucket), key: try ObjectKey(key))
    }

    /// Reads an `s3://bucket/key` address; nil for any other.
    package init?(uri: String) {
        guard uri.hasPrefix("s3://") else { return nil }
        let parts = uri.dropFirst("s3://".count).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let location = try? ObjectLocation(bucket: String(parts[0]), key: String(parts[1]))
        else { return nil }
        self = location
    }
}

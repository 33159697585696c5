import SageMakerAPI

/// A container of objects; it belongs to one account and says it lives in one region.
package struct Bucket: Hashable, Sendable {
    package let name: BucketName
    /// Twelve digits.
    package let accountID: String
    package let region: String
    package let createdAt: Timestamp

    /// Describes a bucket, new or restored from its columns.
    package init(name: BucketName, accountID: String, region: String, createdAt: Timestamp) {
        self.name = name
        self.accountID = accountID
        self.region = region
        self.createdAt = createdAt
    }
}

/// What a bucket is called, by the rules for general purpose buckets, so that it can be a host name, too.
package struct BucketName: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    /// Takes 3 to 63 lowercase letters, digits, hyphens and periods.
    ///
    /// - Throws: `invalidBucketName`.
    package init(_ text: String) throws(ObjectStoreError) {
        guard Self.isValid(Array(text.utf8)), !Self.isReserved(text) else { throw .invalidBucketName(text) }
        description = text
    }

    private static func isValid(_ bytes: [UInt8]) -> Bool {
        guard (3...63).contains(bytes.count), let first = bytes.first, let last = bytes.last else { return false }
        guard isAlphanumeric(first), isAlphanumeric(last) else { return false }
        var previous = UInt8(ascii: "-")
        for byte in bytes {
            let isPeriod = byte == UInt8(ascii: ".")
            guard isAlphanumeric(byte) || byte == UInt8(ascii: "-") || isPeriod else { return false }
            if isPeriod, previous == UInt8(ascii: ".") { return false }
            previous = byte
        }
        return !isAddress(bytes)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whether the name reads like `192.168.5.4`, which would hide it behind an IP address in a host name.
    private static func isAddress(_ bytes: [UInt8]) -> Bool {
        let groups = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return groups.count == 4
            && groups.allSatisfy { group in
                (1...3).contains(group.count)
                    && group.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
    }

    /// Whether S3 keeps the name for itself.
    private static func isReserved(_ text: String) -> Bool {
        ["xn--", "sthree-", "amzn-s3-demo-"].contains { text.hasPrefix($0) }
            || ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"].contains { text.hasSuffix($0) }
    }
}

import ModelCards

/// The bucket and the key that a request names, in its path or with the bucket in its host.
package struct S3Address: Hashable, Sendable {
    /// The hosts below which `bucket.host` names a bucket.
    static let hosts = ["s3.localhost", "localhost"]

    /// As sent; not every text is a bucket's name.
    package let bucket: String?
    /// Decoded; nil when the request is for the bucket itself.
    package let key: [UInt8]?

    /// Reads where a request goes.
    ///
    /// - Throws: `InvalidURI` for a path that is no percent-encoded UTF-8.
    package init(host: String?, rawPath: String) throws(S3Error) {
        let path = rawPath.utf8.first == UInt8(ascii: "/") ? rawPath.utf8.dropFirst() : rawPath.utf8[...]
        if let bucket = host.flatMap(Self.bucket(inHost:)) {
            self.bucket = bucket
            key = try Self.key(path)
            return
        }
        let slash = path.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex
        guard let name = S3PercentEncoding.decode(path[..<slash]), let text = String(validating: name, as: UTF8.self)
        else { throw .invalidURI }
        bucket = text.isEmpty ? nil : text
        key = slash < path.endIndex ? try Self.key(path[path.index(after: slash)...]) : nil
        if bucket == nil, key != nil { throw .invalidURI }
    }

    private static func key(_ encoded: Substring.UTF8View) throws(S3Error) -> [UInt8]? {
        guard !encoded.isEmpty else { return nil }
        guard let bytes = S3PercentEncoding.decode(encoded) else { throw .invalidURI }
        return bytes
    }

    /// The bucket before a known host; a host that is no bucket's name leaves it to the path.
    static func bucket(inHost host: String) -> String? {
        let name = host.prefix { $0 != ":" }.lowercased()
        for suffix in hosts {
            if name == suffix { return nil }
            guard name.hasSuffix(".\(suffix)") else { continue }
            let bucket = String(name.dropLast(suffix.count + 1))
            return (try? BucketName(bucket)) == nil ? nil : bucket
        }
        return nil
    }
}

import AWSSignature

/// A bucket, and perhaps a key in it: what an `s3://bucket/key` URI names.
package struct ObjectAddress: Hashable, Sendable {
    package let bucket: String
    /// Empty for the bucket itself.
    package let key: String

    /// Reads a URI; it names an object, so it has a key.
    package init(_ uri: String) throws(ClientError) {
        let prefix = "s3://"
        guard uri.lowercased().hasPrefix(prefix) else { throw .notAnObject(uri) }
        let rest = uri.dropFirst(prefix.count)
        guard let slash = rest.firstIndex(of: "/") else { throw .notAnObject(uri) }
        key = String(rest[rest.index(after: slash)...])
        bucket = String(rest[..<slash])
        guard Self.isBucketName(bucket), !key.isEmpty else { throw .notAnObject(uri) }
    }

    /// Names a bucket alone.
    package init(bucket: String) throws(ClientError) {
        guard Self.isBucketName(bucket) else { throw .notABucket(bucket) }
        self.bucket = bucket
        key = ""
    }

    /// A request for the object, or for the bucket when there is no key.
    package func request(_ operation: String, method: String, at endpoint: ServiceEndpoint) -> ServiceRequest {
        // A name with dots matches no certificate of AWS's as a host, and a server of one's own has one host only.
        let isHost = endpoint.isAWS && !bucket.contains(".")
        var request = ServiceRequest(operation, .s3, at: isHost ? endpoint.withBucket(bucket) : endpoint)
        request.method = method
        let key = key.split(separator: "/", omittingEmptySubsequences: false)
            .map { PercentEncoding.encoded(String($0)) }
            .joined(separator: "/")
        request.path = isHost ? "/\(key)" : key.isEmpty ? "/\(bucket)" : "/\(bucket)/\(key)"
        return request
    }

    private static func isBucketName(_ name: String) -> Bool {
        let isPlain = name.utf8.allSatisfy { byte in
            let character = Character(UnicodeScalar(byte))
            return byte < 0x80 && (character.isLetter || character.isNumber || ".-_".contains(character))
        }
        return isPlain && 3...255 ~= name.utf8.count && name != ".." && !name.hasPrefix(".")
    }
}

extension ClientError {
    static func notAnObject(_ uri: String) -> ClientError {
        .invalidInput("An object is named like s3://bucket/path/file, not '\(uri.prefix(200))'")
    }

    static func notABucket(_ name: String) -> ClientError {
        .invalidInput("'\(name.prefix(200))' is no bucket's name: 3 letters or more, digits, dots and hyphens")
    }
}

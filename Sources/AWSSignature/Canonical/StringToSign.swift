/// What a signing key signs.
enum StringToSign {
    /// The string to sign of a request.
    ///
    /// - Parameter time: in seconds since 1970.
    static func request(canonical: [UInt8], time: Int, scope: CredentialScope) -> [UInt8] {
        lines(SignatureAlgorithm.request, SignatureTime.compact(time), scope.text, hexSHA256(canonical))
    }

    /// The string to sign of one chunk of a signed body; `previous` is the signature before it.
    static func chunk(previous: String, digest: String, time: Int, scope: CredentialScope) -> [UInt8] {
        lines(
            SignatureAlgorithm.chunk,
            SignatureTime.compact(time),
            scope.text,
            previous,
            emptyDigest,
            digest
        )
    }

    /// The string to sign of the headers that follow a signed body; `previous` is the last chunk's signature.
    static func trailer(previous: String, digest: String, time: Int, scope: CredentialScope) -> [UInt8] {
        lines(SignatureAlgorithm.trailer, SignatureTime.compact(time), scope.text, previous, digest)
    }

    private static let emptyDigest = hexSHA256([UInt8]())

    private static func lines(_ lines: String...) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(320)
        for (index, line) in lines.enumerated() {
            if index > 0 {
                output.append(UInt8(ascii: "\n"))
            }
            output.append(contentsOf: line.utf8)
        }
        return output
    }
}

/// The algorithm names that begin a string to sign.
enum SignatureAlgorithm {
    static let request = "AWS4-HMAC-SHA256"
    static let chunk = "AWS4-HMAC-SHA256-PAYLOAD"
    static let trailer = "AWS4-HMAC-SHA256-TRAILER"
}

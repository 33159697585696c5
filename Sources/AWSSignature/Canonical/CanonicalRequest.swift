/// How the text of a path and a query goes into a canonical request.
enum CanonicalForm {
    /// As sent, which is what the official Python client signs.
    case asReceived
    /// Decoded and encoded once, which is what clients sign that do not send the canonical spelling themselves.
    case reencoded
}

/// The text that stands for a request in its signature.
enum CanonicalRequest {
    /// Builds the canonical request.
    ///
    /// - Parameters:
    ///   - signedHeaders: lower-case names in order, each present in the request.
    ///   - payloadHash: the SHA-256 of the body in lower-case hexadecimal, or the literal that stands in for it.
    /// - Returns: `nil` when the path or query cannot be written in that form, because an escape is broken.
    static func bytes(
        of request: SignableRequest,
        service: String,
        signedHeaders: [String],
        payloadHash: String,
        form: CanonicalForm
    ) -> [UInt8]? {
        let newline = UInt8(ascii: "\n")
        var output: [UInt8] = []
        output.reserveCapacity(1_024)
        output.append(contentsOf: request.method.utf8)
        output.append(newline)
        guard CanonicalPath.append(request.path, service: service, form: form, to: &output) else { return nil }
        output.append(newline)
        guard CanonicalQuery.append(request.query, form: form, to: &output) else { return nil }
        output.append(newline)
        CanonicalHeaders.append(signedHeaders, of: request.headers, to: &output)
        output.append(newline)
        for (index, name) in signedHeaders.enumerated() {
            if index > 0 {
                output.append(UInt8(ascii: ";"))
            }
            output.append(contentsOf: name.utf8)
        }
        output.append(newline)
        output.append(contentsOf: payloadHash.utf8)
        return output
    }
}

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

    private static let emptyDigest = hexSHA256([])

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

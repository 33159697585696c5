/// How the text of a path and a query goes into a canonical request.
package enum CanonicalForm {
    /// As sent, which is what the official Python client signs.
    case asReceived
    /// Decoded and encoded once, which is what clients sign that do not send the canonical spelling themselves.
    case reencoded
}

/// The text that stands for a request in its signature.
package enum CanonicalRequest {
    /// Builds the canonical request.
    ///
    /// - Parameters:
    ///   - signedHeaders: lower-case names in order, each present in the request.
    ///   - payloadHash: the SHA-256 of the body in lower-case hexadecimal, or the literal that stands in for it.
    /// - Returns: `nil` when the path or query cannot be written in that form, because an escape is broken.
    package static func bytes(
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

/// The text that a signature of version 2 in a query is made of.
enum StringToSignV2 {
    /// Writes the method, `Content-MD5`, `Content-Type`, the expiry, the `x-amz-` headers and the resource, line by line.
    ///
    /// - Throws: ``SignatureError`` when nothing that could be signed stands for this request.
    static func bytes(
        of request: SignableRequest,
        bucketInHost: String?,
        expires: Int
    ) throws(SignatureError) -> [UInt8] {
        let parameters = try QueryV2Parameters(request.query)
        let headers = try HeadersV2(request.headers, inQuery: parameters.headers)
        var output: [UInt8] = []
        output.reserveCapacity(256)
        for line in [request.method, headers.contentMD5 ?? "", headers.contentType ?? "", String(expires)] {
            output.append(contentsOf: line.utf8)
            output.append(UInt8(ascii: "\n"))
        }
        for (name, value) in headers.amazon.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            output.append(contentsOf: name.utf8)
            output.append(UInt8(ascii: ":"))
            output.append(contentsOf: value.utf8)
            output.append(UInt8(ascii: "\n"))
        }
        try appendPath(request.path, bucketInHost: bucketInHost, to: &output)
        appendSubresources(parameters.subresources, to: &output)
        return output
    }

    /// Appends the path with the bucket before it; the path of a bucket itself always ends in a slash.
    private static func appendPath(
        _ path: String,
        bucketInHost: String?,
        to output: inout [UInt8]
    ) throws(SignatureError) {
        let slash = UInt8(ascii: "/")
        // Without a slash, a part of a bucket's name could move from the path into the host.
        guard path.isEmpty || path.utf8.first == slash else { throw .mismatch }
        if let bucketInHost {
            output.append(slash)
            output.append(contentsOf: bucketInHost.utf8)
        }
        output.append(contentsOf: path.utf8)
        let isBucket = bucketInHost == nil && !path.utf8.dropFirst().contains(slash) && path.utf8.count > 1
        if path.isEmpty || isBucket {
            output.append(slash)
        }
    }

    private static func appendSubresources(_ subresources: [(name: String, value: String?)], to output: inout [UInt8]) {
        var separator = UInt8(ascii: "?")
        for (name, value) in subresources.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
            output.append(separator)
            separator = UInt8(ascii: "&")
            output.append(contentsOf: name.utf8)
            if let value {
                output.append(UInt8(ascii: "="))
                output.append(contentsOf: value.utf8)
            }
        }
    }
}

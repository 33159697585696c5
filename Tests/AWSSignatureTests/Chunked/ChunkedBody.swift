import AWSSignature

/// A body in chunks, built piece by piece so that tests can put any of them wrong.
struct ChunkedBody {
    /// The request that the published examples of signed chunks follow.
    static let scope = CredentialScope(date: "20130524", region: "us-east-1", service: "s3")
    static let secretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"

    static func signature(seed: String) -> VerifiedSignature {
        VerifiedSignature(
            accessKeyID: "AKIAIOSFODNN7EXAMPLE",
            scope: scope,
            signingKey: SigningKey(secretKey: secretKey, scope: scope),
            seedSignature: seed,
            requestTime: 1_369_353_600
        )
    }

    private(set) var bytes: [UInt8] = []

    /// Adds a chunk with a given signature, or without one.
    mutating func add(_ data: [UInt8], signature: String? = nil) {
        let header = String(data.count, radix: 16) + (signature.map { ";chunk-signature=\($0)" } ?? "")
        add(header + "\r\n")
        if !data.isEmpty {
            bytes += data
            add("\r\n")
        }
    }

    mutating func add(_ text: String) {
        bytes += Array(text.utf8)
    }

    /// A body of three small chunks as a client signs it.
    static func signed(following signature: VerifiedSignature, trailer: (name: String, value: String)?) -> ChunkedBody {
        var body = ChunkedBody()
        var signatures = ChunkSignatures(following: signature)
        for text in ["the first ", "chunks ", ""] {
            let data = Array(text.utf8)
            body.add(data, signature: signatures.signChunk(digest: hexSHA256(data)))
        }
        if let trailer {
            body.add("\(trailer.name):\(trailer.value)\r\n")
            body.add("x-amz-trailer-signature:\(signatures.signTrailers([trailer]))\r\n")
        }
        body.add("\r\n")
        return body
    }
}

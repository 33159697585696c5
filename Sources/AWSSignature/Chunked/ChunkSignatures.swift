import Crypto

/// The chain of signatures through a body: each covers its chunk and the signature before it.
package struct ChunkSignatures: Sendable {
    private let key: SigningKey
    private let scope: CredentialScope
    private let time: Int
    private var previous: String

    /// Starts a chain at a request's own signature.
    package init(following signature: VerifiedSignature) {
        key = signature.signingKey
        scope = signature.scope
        time = signature.requestTime
        previous = signature.seedSignature
    }

    /// The signature of the next chunk.
    ///
    /// - Parameter digest: the SHA-256 of the chunk's data in lower-case hexadecimal.
    package mutating func signChunk(digest: String) -> String {
        previous = key.signature(
            of: StringToSign.chunk(previous: previous, digest: digest, time: time, scope: scope)
        )
        return previous
    }

    /// The signature of the headers after the last chunk.
    ///
    /// - Parameter trailers: lower-case names and trimmed values in the order sent.
    package mutating func signTrailers(_ trailers: [(name: String, value: String)]) -> String {
        let lines = trailers.map { "\($0.name):\($0.value)\n" }.joined()
        previous = key.signature(
            of: StringToSign.trailer(
                previous: previous,
                digest: hexSHA256(Array(lines.utf8)),
                time: time,
                scope: scope
            )
        )
        return previous
    }
}

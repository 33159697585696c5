/// What a signed request claims, parsed but unverified.
package struct PresentedSignature: Sendable {
    package var accessKeyID: String
    package var scope: CredentialScope
    /// The names of the signed headers: lower case, in order, without repeats, `host` among them.
    package var signedHeaders: [String]
    /// The signature's text exactly as sent.
    package var signature: String
    /// The time of signing in seconds since 1970.
    package var requestTime: Int
    /// The session token that came with temporary credentials; covered by the signature.
    package var sessionToken: String?
    package var location: Location
    package var payload: PresentedPayload

    /// Where in a request its signature is.
    package enum Location: Hashable, Sendable {
        /// In the `Authorization` header.
        case header
        /// In the query of a presigned request, which is good for so many seconds.
        case query(expiresSeconds: Int)
    }

    /// What the signature has to cover in place of the body: its digest, or the literal of a request that leaves it out.
    ///
    /// A request that announced another digest then fails to verify. Presigned requests of `s3` leave their bodies out
    /// without saying so.
    ///
    /// - Parameter bodyDigest: the SHA-256 of the body in lower-case hexadecimal; computed only when it counts.
    package func payloadHash(bodyDigest: @autoclosure () -> String) -> String {
        switch (payload, location) {
        case (.absent, .query) where scope.service == "s3": PresentedPayload.unsigned.text ?? bodyDigest()
        case (.absent, _), (.digest, _): bodyDigest()
        default: payload.text ?? bodyDigest()
        }
    }
}

/// What a request says of its body in `x-amz-content-sha256`.
package enum PresentedPayload: Hashable, Sendable {
    /// Nothing, because the header is not there.
    case absent
    /// The SHA-256 of the body in lower-case hexadecimal.
    case digest(String)
    case unsigned
    /// In chunks, each one signed.
    case streamingSigned
    /// In chunks, each one signed, with signed headers after them.
    case streamingSignedTrailer
    /// In chunks without signatures, with headers after them.
    case streamingUnsignedTrailer

    /// The header's value; `nil` when it is absent.
    package var text: String? {
        switch self {
        case .absent: nil
        case .digest(let digest): digest
        case .unsigned: "UNSIGNED-PAYLOAD"
        case .streamingSigned: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
        case .streamingSignedTrailer: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
        case .streamingUnsignedTrailer: "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
        }
    }

    /// - Throws: ``SignatureError`` when `text` is neither a known literal nor 64 lower-case hexadecimal digits.
    init(_ text: String) throws(SignatureError) {
        let literals: [PresentedPayload] = [
            .unsigned, .streamingSigned, .streamingSignedTrailer, .streamingUnsignedTrailer,
        ]
        if let literal = literals.first(where: { $0.text == text }) {
            self = literal
        } else if isLowerHex(text, count: 64) {
            self = .digest(text)
        } else {
            throw .malformed(.contentHash)
        }
    }
}

/// Whether the text is exactly `count` lower-case hexadecimal digits.
func isLowerHex(_ text: String, count: Int) -> Bool {
    text.utf8.count == count
        && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
}

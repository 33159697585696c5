import Crypto

/// The key that signs requests of one scope, derived from a secret key that it does not reveal.
package struct SigningKey: Sendable, CustomStringConvertible, CustomReflectable {
    private let key: SymmetricKey

    package init(secretKey: String, scope: CredentialScope) {
        let steps = [scope.date, scope.region, scope.service, CredentialScope.terminator]
        key = steps.reduce(SymmetricKey(data: Array("AWS4\(secretKey)".utf8))) { key, step in
            SymmetricKey(data: Self.code(of: Array(step.utf8), using: key))
        }
    }

    /// The signature of a string to sign, as 64 lower-case hexadecimal digits.
    package func signature(of stringToSign: [UInt8]) -> String {
        Self.code(of: stringToSign, using: key).withUnsafeBytes { String(hex: $0) }
    }

    /// Says nothing of the key, so that a value in a log or a failed expectation leaks nothing.
    package var description: String { "SigningKey" }

    package var customMirror: Mirror { Mirror(self, children: []) }

    private static func code(of bytes: [UInt8], using key: SymmetricKey) -> HMAC<SHA256>.MAC {
        var hmac = HMAC<SHA256>(key: key)
        hmac.update(data: bytes)
        return hmac.finalize()
    }
}

/// Whether two signatures are the same text, in a time that does not depend on where they differ.
func equalInConstantTime(_ presented: String, _ computed: String) -> Bool {
    guard presented.utf8.count == computed.utf8.count else { return false }
    let difference = zip(presented.utf8, computed.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
    return difference == 0
}

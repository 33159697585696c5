import Crypto

/// The key that signs requests of one scope, derived from a secret key that it does not reveal.
package struct SigningKey: Sendable, CustomStringConvertible, CustomReflectable {
    /// Has taken the key in already, which is half of the work of a signature; each signature starts from a copy.
    private let keyed: HMAC<SHA256>

    package init(secretKey: String, scope: CredentialScope) {
        let steps = [scope.date, scope.region, scope.service, CredentialScope.terminator]
        let key = steps.reduce(SymmetricKey(data: Array("AWS4\(secretKey)".utf8))) { key, step in
            var hmac = HMAC<SHA256>(key: key)
            hmac.update(data: Array(step.utf8))
            return SymmetricKey(data: hmac.finalize())
        }
        keyed = HMAC(key: key)
    }

    /// The signature of a string to sign, as 64 lower-case hexadecimal digits.
    package func signature(of stringToSign: [UInt8]) -> String {
        var hmac = keyed
        hmac.update(data: stringToSign)
        return hmac.finalize().withUnsafeBytes { String(hex: $0) }
    }

    /// Says nothing of the key, so that a value in a log or a failed expectation leaks nothing.
    package var description: String { "SigningKey" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Whether two signatures are the same text, in a time that does not depend on where they differ.
func equalInConstantTime(_ presented: String, _ computed: String) -> Bool {
    presented.withBytes { presented in
        computed.withBytes { computed in
            guard presented.count == computed.count else { return false }
            var difference: UInt8 = 0
            for index in presented.indices {
                difference |= presented[index] ^ computed[index]
            }
            return difference == 0
        }
    }
}

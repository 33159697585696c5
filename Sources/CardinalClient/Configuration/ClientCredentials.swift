import AWSSignature

/// An access key, which every request is signed with; its secrets stay out of descriptions.
public struct ClientCredentials: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// The part of the key that may be seen.
    public let accessKeyID: String
    let secretAccessKey: String
    let sessionToken: String?

    /// Pairs an access key with its secret; `sessionToken` belongs to temporary keys only.
    public init(accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
    }

    /// The key's identifier alone.
    public var description: String { "ClientCredentials(\(accessKeyID))" }

    /// Shows the key's identifier alone.
    public var customMirror: Mirror { Mirror(self, children: ["accessKeyID": accessKeyID]) }

    /// The same for a signer.
    var signing: SigningCredentials {
        SigningCredentials(accessKeyID: accessKeyID, secretKey: secretAccessKey, sessionToken: sessionToken)
    }

    /// Whether the key can stand in a request's headers.
    var isSendable: Bool {
        [accessKeyID, sessionToken ?? "-"].allSatisfy { text in
            !text.isEmpty && text.utf8.allSatisfy { 0x21...0x7E ~= $0 }
        }
    }
}

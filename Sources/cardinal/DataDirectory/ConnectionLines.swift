/// The shell lines that point AWS clients at a server.
package struct ConnectionLines: Sendable {
    /// What the lines say of the secret.
    package enum Secret: Sendable {
        /// The secret itself.
        case shown(String)
        /// A comment: where to find what is not printed.
        case withheld(String)
    }

    package let endpoint: String
    package let accessKeyID: String
    package let secret: Secret
    package let region: String

    /// Collects what a client needs.
    package init(endpoint: String, accessKeyID: String, secret: Secret, region: String) {
        self.endpoint = endpoint
        self.accessKeyID = accessKeyID
        self.secret = secret
        self.region = region
    }

    /// One `export` or comment a line, to paste or to `eval`.
    package var lines: [String] {
        [
            Self.export("AWS_ENDPOINT_URL", endpoint),
            Self.export("AWS_ACCESS_KEY_ID", accessKeyID),
            secretLine,
            Self.export("AWS_DEFAULT_REGION", region),
        ]
    }

    private var secretLine: String {
        switch secret {
        case .shown(let secret): Self.export("AWS_SECRET_ACCESS_KEY", secret)
        case .withheld(let comment): "# AWS_SECRET_ACCESS_KEY: \(comment)"
        }
    }

    /// An assignment that a POSIX shell reads back as `value`.
    package static func export(_ name: String, _ value: String) -> String {
        "export \(name)=\(quoted(value))"
    }

    /// `value` as one word of a POSIX shell.
    package static func quoted(_ value: String) -> String {
        let plain = value.utf8.allSatisfy { byte in
            let character = Character(UnicodeScalar(byte))
            return byte < 0x80 && (character.isLetter || character.isNumber || "_./:@%+,-".contains(character))
        }
        return plain && !value.isEmpty ? value : "'\(value.replacing("'", with: "'\\''"))'"
    }

    /// The URL under which this machine reaches a server that listens on `host`.
    package static func endpoint(host: String, port: Int) -> String {
        let address =
            switch host {
            case "0.0.0.0", "*": "127.0.0.1"
            case "::", "[::]": "::1"
            default: host
            }
        return address.contains(":") && !address.hasPrefix("[")
            ? "http://[\(address)]:\(port)" : "http://\(address):\(port)"
    }
}

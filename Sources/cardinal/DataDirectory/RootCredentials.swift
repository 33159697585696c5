import JSONTree

/// The keys that sign the root user's requests.
package struct RootCredentials: Hashable, Sendable {
    package let accessKeyID: String
    package let secretAccessKey: String

    /// Pairs an access key ID with its secret.
    package init(accessKeyID: String, secretAccessKey: String) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
    }

    /// New keys in the form that AWS clients know: 20 characters of which 80 bits are random, and 40 of which all are.
    package static func random(using generator: inout some RandomNumberGenerator) -> RootCredentials {
        func characters(_ count: Int, from alphabet: String) -> String {
            String((0..<count).compactMap { _ in alphabet.randomElement(using: &generator) })
        }
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        return RootCredentials(
            accessKeyID: "AKIA" + characters(16, from: letters + "234567"),
            secretAccessKey: characters(40, from: letters + letters.lowercased() + "0123456789+/")
        )
    }

    /// The keys that ``json`` wrote; nil for anything else.
    init?(json bytes: [UInt8]) {
        guard let document = try? JSON(parsing: bytes),
            let accessKeyID = document["accessKeyId"]?.string,
            let secretAccessKey = document["secretAccessKey"]?.string,
            TextRule.accessKeyID.accepts(accessKeyID), TextRule.secretAccessKey.accepts(secretAccessKey)
        else { return nil }
        self.init(accessKeyID: accessKeyID, secretAccessKey: secretAccessKey)
    }

    /// The keys as they are stored.
    var json: [UInt8] {
        let document = JSON.object([
            JSONMember("accessKeyId", .string(accessKeyID)), JSONMember("secretAccessKey", .string(secretAccessKey)),
        ])
        return Array("\(document.text)\n".utf8)
    }
}

extension RootCredentials: CustomStringConvertible, CustomReflectable {
    /// Names the key without its secret, which must not reach a log by way of an interpolation.
    package var description: String { "root credentials \(accessKeyID)" }

    /// Leaves the secret out of `dump` and of failed expectations, too.
    package var customMirror: Mirror { Mirror(self, children: ["accessKeyID": accessKeyID]) }
}

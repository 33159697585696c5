import JSONTree

/// The access keys of people besides the root user, as the data directory keeps them.
package struct AccessKeyFile: Hashable, Sendable {
    /// A person's key.
    package struct Entry: Hashable, Sendable {
        package let accessKeyID: String
        package let secretAccessKey: String
        /// What the person is called in ARNs: `arn:aws:iam::123456789012:user/reviewer`.
        package let userName: String

        /// Describes a key.
        package init(accessKeyID: String, secretAccessKey: String, userName: String) {
            self.accessKeyID = accessKeyID
            self.secretAccessKey = secretAccessKey
            self.userName = userName
        }
    }

    package var entries: [Entry]

    /// Collects keys.
    package init(entries: [Entry] = []) {
        self.entries = entries
    }

    /// Reads what ``json`` wrote; nil for anything else.
    package init?(json bytes: [UInt8]) {
        guard let document = try? JSON(parsing: bytes), let keys = document["accessKeys"]?.array else { return nil }
        var entries: [Entry] = []
        for key in keys {
            guard let accessKeyID = key["accessKeyId"]?.string, let secret = key["secretAccessKey"]?.string,
                let userName = key["userName"]?.string, Self.isUserName(userName)
            else { return nil }
            entries.append(Entry(accessKeyID: accessKeyID, secretAccessKey: secret, userName: userName))
        }
        self.entries = entries
    }

    /// The file's content.
    package var json: [UInt8] {
        let keys = entries.map { entry in
            JSON.object([
                JSONMember("accessKeyId", .string(entry.accessKeyID)),
                JSONMember("secretAccessKey", .string(entry.secretAccessKey)),
                JSONMember("userName", .string(entry.userName)),
            ])
        }
        return Array((JSON.object([JSONMember("accessKeys", .array(keys))]).text + "\n").utf8)
    }

    /// IAM's rule for names of users: 1 to 64 letters, digits and `+=,.@_-`.
    package static func isUserName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "+=,.@_-".utf8.contains(byte)
                }
            }
    }
}

extension AccessKeyFile.Entry: CustomStringConvertible, CustomReflectable {
    /// Names the key without its secret, which must not reach a log by way of an interpolation.
    package var description: String { "access key \(accessKeyID) of \(userName)" }

    /// Leaves the secret out of `dump` and of failed expectations, too.
    package var customMirror: Mirror { Mirror(self, children: ["accessKeyID": accessKeyID, "userName": userName]) }
}

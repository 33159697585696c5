import ModelCards

/// The access keys that requests may be signed with, and who stands behind each.
struct AccessKeys: Sendable {
    /// A key's secret and its owner.
    struct Entry: Sendable {
        let secret: String
        let accountID: String
        let identity: Identity
    }

    private let entries: [String: Entry]

    /// Knows the one key that an installation starts with, that of the account's root.
    init(rootAccessKeyID: String, rootSecretAccessKey: String, accountID: String) {
        let root = Identity(arn: "arn:aws:iam::\(accountID):root", principalID: accountID)
        entries = [rootAccessKeyID: Entry(secret: rootSecretAccessKey, accountID: accountID, identity: root)]
    }

    /// The entry of an access key ID.
    subscript(accessKeyID: String) -> Entry? { entries[accessKeyID] }
}

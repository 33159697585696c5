import Foundation
import ModelCards
import Synchronization

/// The access keys that requests may be signed with, and who stands behind each.
final class AccessKeys: Sendable {
    /// A key's secret and its owner.
    struct Entry: Sendable {
        let secret: String
        let accountID: String
        let identity: Identity
    }

    private struct People {
        var entries: [String: Entry] = [:]
        /// The file's time of change, size and inode when it was read.
        var stamp: FileStamp?
        var lookedAt: ContinuousClock.Instant?
    }

    let defaultRegion: String
    private let rootAccessKeyID: String
    private let root: Entry
    /// The file with the keys of everybody else, which may change while the server runs.
    private let path: String?
    private let people = Mutex(People())

    /// Knows the key that an installation starts with, that of the account's root, and those of a file.
    init(
        rootAccessKeyID: String,
        rootSecretAccessKey: String,
        accountID: String,
        defaultRegion: String,
        path: String? = nil
    ) {
        self.rootAccessKeyID = rootAccessKeyID
        self.defaultRegion = defaultRegion
        self.path = path
        let identity = Identity(arn: "arn:aws:iam::\(accountID):root", principalID: accountID)
        root = Entry(secret: rootSecretAccessKey, accountID: accountID, identity: identity)
    }

    /// The entry of an access key ID.
    subscript(accessKeyID: String) -> Entry? {
        if accessKeyID == rootAccessKeyID { return root }
        guard let path else { return nil }
        return people.withLock { people in
            refresh(&people, path, atMostEvery: .seconds(1))
            if people.entries[accessKeyID] == nil {
                // Whoever has just been given a key uses it at once.
                refresh(&people, path, atMostEvery: .zero)
            }
            return people.entries[accessKeyID]
        }
    }

    /// Reads the file again when it has changed, unless it was looked at a moment ago.
    ///
    /// A file that cannot be understood changes nothing: whoever is writing it will be done soon.
    private func refresh(_ people: inout People, _ path: String, atMostEvery interval: Duration) {
        let now = ContinuousClock.now
        if let lookedAt = people.lookedAt, now - lookedAt < interval { return }
        people.lookedAt = now
        let stamp = FileStamp(path)
        guard stamp != people.stamp else { return }
        guard stamp != nil else {
            people.entries = [:]
            people.stamp = nil
            return
        }
        guard let data = FileManager.default.contents(atPath: path), let file = AccessKeyFile(json: Array(data)) else {
            return
        }
        people.stamp = stamp
        people.entries = Dictionary(file.entries.map { ($0.accessKeyID, entry(of: $0)) }) { first, _ in first }
    }

    private func entry(of key: AccessKeyFile.Entry) -> Entry {
        Entry(
            secret: key.secretAccessKey,
            accountID: root.accountID,
            identity: Identity(
                arn: "arn:aws:iam::\(root.accountID):user/\(key.userName)",
                // IAM's form of a user's own ID; made of the key's, so that it stays the same.
                principalID: "AIDA\(key.accessKeyID.dropFirst(4))"
            )
        )
    }
}

extension AccessKeys: SignInKeys {
    func caller(accessKeyID: String, secretAccessKey: String, region: String) -> Caller? {
        guard let entry = self[accessKeyID],
            SecretComparison.areEqual(secretAccessKey.utf8, entry.secret.utf8)
        else { return nil }
        return Caller(
            scope: Scope(accountID: entry.accountID, region: region),
            identity: entry.identity,
            accessKeyID: accessKeyID
        )
    }

    func isUsable(accessKeyID: String) -> Bool { self[accessKeyID] != nil }
}

/// What tells one state of a file from another.
private struct FileStamp: Hashable {
    private let seconds: Int
    private let nanoseconds: Int
    private let size: Int64
    private let inode: UInt64

    /// Nil when nothing has that name.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if os(Linux)
            (seconds, nanoseconds) = (Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec))
        #else
            (seconds, nanoseconds) = (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
        #endif
        (size, inode) = (Int64(status.st_size), UInt64(status.st_ino))
    }
}

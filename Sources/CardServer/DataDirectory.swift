import Foundation

/// The one directory that a server keeps everything in; held so that no second server opens the same files.
final class DataDirectory: Sendable {
    let path: String
    private let lock: Int32

    /// Makes the directory if need be, readable by its owner alone, and takes it.
    ///
    /// - Throws: ``ServerStartError`` when it cannot be written, or when another server has it.
    init(_ path: String) throws(ServerStartError) {
        self.path = path
        lock = try Self.takenLock(in: path)
    }

    deinit { close(lock) }

    private static func takenLock(in path: String) throws(ServerStartError) -> Int32 {
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .dataDirectoryUnusable(path: path, reason: systemReason() ?? "it cannot be created")
        }
        let lock = open("\(path)/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard lock >= 0 else {
            throw .dataDirectoryUnusable(path: path, reason: systemReason() ?? "it cannot be written")
        }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw .dataDirectoryInUse(path: path)
        }
        return lock
    }

    /// The embedded card store's file.
    var cards: String { "\(path)/cards.sqlite" }

    /// The embedded object store's directory.
    var objects: String { "\(path)/objects" }

    /// The access keys of people besides the root user; need not be there.
    var accessKeys: String { "\(path)/access-keys.json" }

    private static func systemReason() -> String? {
        errno == 0 ? nil : String(cString: strerror(errno))
    }
}

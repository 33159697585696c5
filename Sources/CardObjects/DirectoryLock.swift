import Foundation
import ModelCards
import Synchronization

/// Keeps a second process out of a store's directory; the system lets go of it when the process ends, however it ends.
final class DirectoryLock: Sendable {
    private let descriptor: Mutex<Int32?>

    init(path: String) throws(ObjectStoreError) {
        let file = try FileSystem.openPrivate(path, O_CREAT | O_RDWR)
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            throw .storageFailure("\(path) is locked: another process uses the directory")
        }
        descriptor = Mutex(file)
    }

    func release() {
        descriptor.withLock { file in
            if let file { close(file) }
            file = nil
        }
    }

    deinit { release() }
}

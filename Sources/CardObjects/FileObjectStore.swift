import Foundation
import ModelCards
import SageMakerAPI

/// An object store in a directory: bytes in files under names of its own, everything else in an SQLite index.
///
/// A write goes to a new file, which is made durable before one transaction of the index lets it take the place of the
/// old one. So a crash leaves the old object or the new one, and perhaps a file that the index does not know, which is
/// removed when the directory is opened again. Keys never become paths.
package final class FileObjectStore: ObjectStore {
    let index: ObjectIndex
    let blobs: BlobDirectory
    let lanes: FileLanes
    let now: @Sendable () -> Timestamp
    private let lock: DirectoryLock

    private init(
        index: ObjectIndex,
        blobs: BlobDirectory,
        lanes: FileLanes,
        lock: DirectoryLock,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.index = index
        self.blobs = blobs
        self.lanes = lanes
        self.lock = lock
        self.now = now
    }

    /// Opens the store in a directory, which is made when it is not there, and removes what a crash left over.
    ///
    /// - Parameter now: the time that buckets, objects and uploads are given.
    /// - Throws: `storageFailure`, also when another process has the directory open, or when there are blobs without an
    ///   index, because sweeping would then remove them all.
    package static func open(
        directory: String,
        now: @escaping @Sendable () -> Timestamp = FileObjectStore.systemTime
    ) async throws(ObjectStoreError) -> FileObjectStore {
        let lanes = FileLanes(count: 8)
        return try await lanes.next().run { () throws(ObjectStoreError) -> FileObjectStore in
            try FileSystem.makeDirectories(directory)
            let lock = try DirectoryLock(path: "\(directory)/lock")
            let blobPath = "\(directory)/blobs"
            if try FileSystem.makeDirectory(blobPath) { try FileSystem.synchronizeDirectory(directory) }
            let indexPath = "\(directory)/index.sqlite"
            let isNew = access(indexPath, F_OK) != 0
            if isNew {
                let orphans = try FileSystem.names(in: blobPath)
                guard orphans.isEmpty else {
                    throw .storageFailure("\(blobPath) has blobs but \(indexPath) is missing")
                }
            }
            // SQLite gives its other files the mode of the database.
            try FileSystem.makePrivateFile(indexPath)
            if isNew { try FileSystem.synchronizeDirectory(directory) }
            let index = try ObjectIndex(path: indexPath)
            let blobs = BlobDirectory(root: blobPath)
            try sweep(blobs, by: index)
            return FileObjectStore(index: index, blobs: blobs, lanes: lanes, lock: lock, now: now)
        }
    }

    private static func sweep(_ blobs: BlobDirectory, by index: ObjectIndex) throws(ObjectStoreError) {
        _ = try index.readBlocking { records in
            try blobs.sweep { try records.isReferenced($0) }
        }
    }

    /// The system's clock.
    package static let systemTime: @Sendable () -> Timestamp = {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    package func checkReadiness() async throws(ObjectStoreError) {
        _ = try await index.read { try $0.row("SELECT 1", []) != nil }
    }

    package func close() async {
        // A database that cannot be closed now is closed by the system when the process ends.
        try? await lanes.next().run { [index] () throws(ObjectStoreError) in
            do { try index.close() } catch { throw .storageFailure("\(error)") }
        }
        lock.release()
    }

    /// Removes blobs that nothing refers to any more, away from the caller's thread.
    func remove(_ names: [String]) async {
        guard !names.isEmpty else { return }
        try? await lanes.next().run { [blobs] () throws(ObjectStoreError) in blobs.remove(names) }
    }
}

import Foundation
import ModelCards

/// A file that is being written; it goes away with its writer unless it is kept.
final class NewBlob {
    let name: String
    private let directory: String
    private let blobs: BlobDirectory
    private let path: String
    private let descriptor: Int32
    private var isKept = false

    /// - Parameter blobs: what removes the file when nobody keeps it.
    init(name: String, directory: String, of blobs: BlobDirectory) throws(ObjectStoreError) {
        self.name = name
        self.directory = directory
        self.blobs = blobs
        path = "\(directory)/\(name)"
        descriptor = try FileSystem.openPrivate(path, O_CREAT | O_EXCL | O_WRONLY)
    }

    func append(_ bytes: [UInt8]) throws(ObjectStoreError) {
        try FileSystem.write(bytes, to: descriptor, path)
    }

    /// Makes the bytes and the name durable.
    func synchronize() throws(ObjectStoreError) {
        guard fsync(descriptor) == 0 else { throw FileSystem.failure("fsync", path) }
        try FileSystem.synchronizeDirectory(directory)
    }

    /// Leaves the file where it is: from now on the index speaks of it, or it is for the index to say that it does not.
    func keep() {
        isKept = true
    }

    deinit {
        close(descriptor)
        if !isKept { blobs.remove([name]) }
    }
}

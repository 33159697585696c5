import Foundation
import ModelCards

/// The system calls that the store makes, with their errors as values.
enum FileSystem {
    /// The error of the call that just failed.
    static func failure(_ call: String, _ path: String) -> ObjectStoreError {
        let code = errno
        let reason = "\(call) \(path): \(String(cString: strerror(code)))"
        return passing.contains(code) ? .storageUnavailable(reason) : .storageFailure(reason)
    }

    /// What may be over by the next try: a disk that is full, read-only or failing, and too many open files.
    private static let passing: Set<Int32> = [ENOSPC, EDQUOT, EROFS, EIO, EMFILE, ENFILE, ENOMEM]

    /// Makes a directory that only this user may enter; one that is there already is left as it is.
    ///
    /// - Returns: whether it was made now.
    static func makeDirectory(_ path: String) throws(ObjectStoreError) -> Bool {
        if mkdir(path, 0o700) == 0 { return true }
        guard errno == EEXIST else { throw failure("mkdir", path) }
        return false
    }

    /// Makes a directory and those above it.
    static func makeDirectories(_ path: String) throws(ObjectStoreError) {
        var status = stat()
        if stat(path, &status) == 0 { return }
        let parent = (path as NSString).deletingLastPathComponent
        if !parent.isEmpty, parent != path { try makeDirectories(parent) }
        if try makeDirectory(path) { try synchronizeDirectory(parent.isEmpty ? "." : parent) }
    }

    /// Makes the names in a directory durable.
    static func synchronizeDirectory(_ path: String) throws(ObjectStoreError) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("fsync", path) }
    }

    /// Removes a file.
    ///
    /// - Returns: whether there is none any more.
    static func remove(_ path: String) -> Bool {
        unlink(path) == 0 || errno == ENOENT
    }

    /// The names in a directory.
    static func names(in path: String) throws(ObjectStoreError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw .storageFailure("readdir \(path): \(error)")
        }
    }

    /// Opens a file that only this user may read, making it when it is not there.
    static func openPrivate(_ path: String, _ flags: Int32) throws(ObjectStoreError) -> Int32 {
        let descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("open", path) }
        return descriptor
    }

    /// Makes a file that only this user may read, unless it is there already.
    static func makePrivateFile(_ path: String) throws(ObjectStoreError) {
        close(try openPrivate(path, O_CREAT | O_RDWR))
    }

    /// Writes all bytes to the end of a file.
    static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(ObjectStoreError) {
        var offset = 0
        while offset < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Foundation.write(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
            }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("write", path)
            }
            offset += count
        }
    }

    /// Reads up to `count` bytes at an offset; fewer only at the end of the file.
    static func read(
        _ count: Int,
        at offset: Int64,
        from descriptor: Int32,
        _ path: String
    ) throws(ObjectStoreError) -> [UInt8] {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let part = pread(
                    descriptor,
                    buffer.baseAddress?.advanced(by: filled),
                    count - filled,
                    off_t(offset + Int64(filled))
                )
                if part < 0, errno == EINTR { continue }
                failed = part < 0
                guard part > 0 else { break }
                filled += part
            }
        }
        if failed { throw failure("pread", path) }
        return bytes
    }
}

import Foundation

/// A file that could not be read or written, with the system's reason.
package struct POSIXFileError: Error, Hashable, CustomStringConvertible {
    let path: String
    /// What failed, such as `cannot be read`.
    let problem: String
    let code: Int32

    /// Such as `data/endpoint cannot be read: No such file or directory`.
    package var description: String {
        "\(path) \(problem): \(String(cString: strerror(code)))"
    }

    /// Whether nothing has that name.
    package var isMissing: Bool { code == ENOENT }
}

/// Whole files, with the modes and the order of writes that secrets need.
package enum POSIXFile {
    /// The bytes of a file; `-` is standard input.
    package static func read(_ path: String) throws(POSIXFileError) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, "cannot be read") }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }

        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = part.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            if count > 0 {
                bytes.append(contentsOf: part[..<count])
            } else if errno != EINTR {
                throw failure(path, "cannot be read")
            }
        }
    }

    /// Creates a file that only its owner may read, with all of its content or not at all.
    ///
    /// - Returns: false when the name is taken; the file there is not touched.
    package static func create(_ path: String, _ bytes: [UInt8]) throws(POSIXFileError) -> Bool {
        let draft = try writeDraft(of: path, bytes, mode: 0o600)
        defer { unlink(draft) }
        // A link fails where a rename would replace: of two servers that start at once, one must read the other's file.
        if link(draft, path) == 0 {
            synchronizeDirectory(of: path)
            return true
        }
        guard errno == EEXIST else { throw failure(path, "cannot be created") }
        return false
    }

    /// Creates or replaces a file; a reader sees the old content or the new.
    package static func replace(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o600) throws(POSIXFileError) {
        let draft = try writeDraft(of: path, bytes, mode: mode)
        guard rename(draft, path) == 0 else {
            let error = failure(path, "cannot be written")
            unlink(draft)
            throw error
        }
        synchronizeDirectory(of: path)
    }

    /// Removes a file that may already be gone.
    package static func remove(_ path: String) {
        unlink(path)
    }

    /// Creates a directory, and those above it, for the owner alone; one that exists stays as it is.
    package static func createDirectory(_ path: String) throws(POSIXFileError) {
        if mkdir(path, 0o700) == 0 || isDirectory(path) { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw failure(path, "cannot be created")
        }
        try createDirectory(String(path[..<slash]))
        guard mkdir(path, 0o700) == 0 || isDirectory(path) else { throw failure(path, "cannot be created") }
    }

    /// Writes all bytes to an open file.
    static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(POSIXFileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                written += count
            } else if errno != EINTR {
                throw failure(path, "cannot be written")
            }
        }
    }

    private static func writeDraft(of path: String, _ bytes: [UInt8], mode: mode_t) throws(POSIXFileError) -> String {
        let draft = "\(path).\(getpid()).\(UInt32.random(in: 0...UInt32.max)).draft"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw failure(path, "cannot be written") }
        defer { close(descriptor) }
        do throws(POSIXFileError) {
            try write(bytes, to: descriptor, path: path)
            guard fsync(descriptor) == 0 else { throw failure(path, "cannot be written") }
        } catch {
            unlink(draft)
            throw error
        }
        return draft
    }

    /// Makes the name durable, not only the content.
    private static func synchronizeDirectory(of path: String) {
        let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let descriptor = open(parent, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private static func isDirectory(_ path: String) -> Bool {
        let before = errno
        defer { errno = before }
        var isDirectory: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
    }

    private static func failure(_ path: String, _ problem: String) -> POSIXFileError {
        POSIXFileError(path: path, problem: problem, code: errno)
    }
}

import Foundation
import NIOPosix

/// A local file that is read or written in pieces, on threads that may block.
///
/// One task at a time uses it, which is why its handle may be shared.
final class LocalFile: @unchecked Sendable {
    let path: String
    private let handle: FileHandle

    /// Opens a file to read.
    init(reading path: String) throws(ClientError) {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { throw .noFile(path) }
        guard !isDirectory.boolValue, let handle = FileHandle(forReadingAtPath: path) else { throw .unreadable(path) }
        self.path = path
        self.handle = handle
    }

    /// Opens a new file to write.
    init(creating path: String) throws(ClientError) {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw .unwritable(path) }
        self.path = path
        self.handle = handle
    }

    /// The size in bytes; where the next read starts is unchanged.
    func size() throws(ClientError) -> Int64 {
        do {
            let size = try handle.seekToEnd()
            try handle.seek(toOffset: 0)
            return Int64(size)
        } catch {
            throw .unreadable(path)
        }
    }

    /// The next bytes; empty at the end.
    func read(upTo count: Int) async throws(ClientError) -> [UInt8] {
        do {
            return try await NIOThreadPool.singleton.runIfActive { [handle] in
                Array(try handle.read(upToCount: count) ?? Data())
            }
        } catch is CancellationError {
            throw .cancelled
        } catch {
            throw .unreadable(path)
        }
    }

    /// Appends bytes.
    func write(_ bytes: [UInt8]) async throws(ClientError) {
        do {
            try await NIOThreadPool.singleton.runIfActive { [handle] in
                try handle.write(contentsOf: bytes)
            }
        } catch is CancellationError {
            throw .cancelled
        } catch {
            throw .unwritable(path)
        }
    }

    /// Writes what is still in buffers, and closes the file.
    func close() throws(ClientError) {
        do {
            try handle.close()
        } catch {
            throw .unwritable(path)
        }
    }
}

extension ClientError {
    static func noFile(_ path: String) -> ClientError {
        .file("There is no file \(path)")
    }

    static func unreadable(_ path: String) -> ClientError {
        .file("\(path) cannot be read: check that it is a file and that its permissions let you")
    }

    static func unwritable(_ path: String) -> ClientError {
        .file("\(path) cannot be written: check that its folder exists, lets you write, and has room")
    }
}

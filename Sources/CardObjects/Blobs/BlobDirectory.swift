import Foundation
import ModelCards
import Synchronization

/// The files that hold bytes, under names that nobody chose: `ab/cd/abcd…`.
///
/// A file is written once, and then only read or removed. A file that somebody reads is removed when the last reader
/// has let go.
final class BlobDirectory: Sendable {
    private struct State {
        /// How many readers each blob has.
        var readers: [String: Int] = [:]
        /// Blobs to remove as soon as nobody reads them.
        var doomed: Set<String> = []
        /// Blobs that the disk refused to remove.
        var leftOver: Set<String> = []
        /// Directories whose own name is known to be durable.
        var durable: Set<String> = []
        /// The first digits of new names, and how many more names begin with them.
        var prefix = (digits: "", left: 0)
    }

    private let root: String
    private let state = Mutex(State())

    /// Uses `root`, which exists.
    init(root: String) {
        self.root = root
    }

    /// The file of a blob.
    func path(of name: String) -> String {
        "\(directory(of: name))/\(name)"
    }

    private func directory(of name: String) -> String {
        "\(root)/\(name.prefix(2))/\(name.dropFirst(2).prefix(2))"
    }

    /// How many names in a row go to one directory: making a directory durable costs more than making a file so.
    private static let namesInARow = 256

    /// Makes an empty file, which goes away again unless it is kept.
    func create() throws(ObjectStoreError) -> NewBlob {
        let name = state.withLock { state in
            removeLeftOver(&state)
            if state.prefix.left == 0 { state.prefix = (Hexadecimal.random(byteCount: 2), Self.namesInARow) }
            state.prefix.left -= 1
            return state.prefix.digits + Hexadecimal.random(byteCount: 14)
        }
        let directory = directory(of: name)
        try makeDurable("\(root)/\(name.prefix(2))", in: root)
        try makeDurable(directory, in: "\(root)/\(name.prefix(2))")
        return try NewBlob(name: name, directory: directory, of: self)
    }

    private func makeDurable(_ directory: String, in parent: String) throws(ObjectStoreError) {
        if state.withLock({ $0.durable.contains(directory) }) { return }
        // Another writer may have made it a moment ago, without having come to the fsync.
        _ = try FileSystem.makeDirectory(directory)
        try FileSystem.synchronizeDirectory(parent)
        state.withLock { _ = $0.durable.insert(directory) }
    }

    /// Keeps blobs from being removed while the pin exists.
    func pin(_ names: [String]) -> BlobPin {
        state.withLock { state in
            removeLeftOver(&state)
            for name in names { state.readers[name, default: 0] += 1 }
        }
        return BlobPin(names: names, directory: self)
    }

    /// Ends what ``pin(_:)`` began.
    fileprivate func unpin(_ names: [String]) {
        state.withLock { state in
            for name in names {
                let readers = state.readers[name, default: 1] - 1
                state.readers[name] = readers > 0 ? readers : nil
                if readers <= 0, state.doomed.remove(name) != nil { unlink(name, &state) }
            }
        }
    }

    /// Removes blobs that nothing refers to, now or when their last reader is done.
    ///
    /// Failing is harmless: what is left over goes when the disk is well again, or when the store is opened again.
    func remove(_ names: [String]) {
        state.withLock { state in
            for name in names {
                if state.readers[name] == nil {
                    // Under the lock, so that a reader who pins first finds the file, and one who pins later does not.
                    unlink(name, &state)
                } else {
                    state.doomed.insert(name)
                }
            }
        }
    }

    private func unlink(_ name: String, _ state: inout State) {
        if !FileSystem.remove(path(of: name)) { state.leftOver.insert(name) }
    }

    /// Tries again what the disk refused, which may have been full, or could only be read.
    private func removeLeftOver(_ state: inout State) {
        while let name = state.leftOver.first, FileSystem.remove(path(of: name)) { state.leftOver.remove(name) }
    }

    /// Removes every blob that `isKept` does not know.
    ///
    /// - Returns: how many were removed.
    func sweep(keeping isKept: (String) throws -> Bool) throws -> Int {
        var count = 0
        for first in try FileSystem.names(in: root) {
            for second in try FileSystem.names(in: "\(root)/\(first)") {
                for name in try FileSystem.names(in: "\(root)/\(first)/\(second)") where try !isKept(name) {
                    guard FileSystem.remove(path(of: name)) else { continue }
                    count += 1
                }
            }
        }
        return count
    }
}

/// Keeps blobs from being removed for as long as it exists.
final class BlobPin: Sendable {
    private let names: [String]
    private let directory: BlobDirectory

    fileprivate init(names: [String], directory: BlobDirectory) {
        self.names = names
        self.directory = directory
    }

    deinit { directory.unpin(names) }
}

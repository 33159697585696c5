import AWSSignature
import Crypto
import NIOCore

/// A file on its way into an object.
struct FileUpload: Sendable {
    let path: String
    let size: Int64
    private let observer: TransferObserver?

    /// What one PUT may carry.
    private static let largest: Int64 = 5 << 30

    init(_ path: String, observer: TransferObserver?) throws(ClientError) {
        let file = try LocalFile(reading: path)
        size = try file.size()
        try file.close()
        self.path = path
        self.observer = observer
        guard size <= Self.largest else {
            throw .invalidInput("\(path) has \(size) bytes: one upload carries at most \(Self.largest)")
        }
    }

    /// The file's SHA-256 in lower-case hexadecimal.
    func digest() async throws(ClientError) -> String {
        let file = try LocalFile(reading: path)
        var hasher = SHA256()
        while true {
            let bytes = try await file.read(upTo: FileChunks.size)
            if bytes.isEmpty { break }
            hasher.update(data: bytes)
        }
        try file.close()
        return lowerHex(hasher.finalize())
    }

    /// The file's bytes from its start.
    func chunks() -> FileChunks {
        FileChunks(path: path, total: size, observer: observer)
    }

    private func lowerHex(_ digest: SHA256Digest) -> String {
        let digits = Array("0123456789abcdef")
        return digest.reduce(into: "") { text, byte in
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
    }
}

/// The bytes of a file in pieces.
struct FileChunks: AsyncSequence, Sendable {
    typealias Element = ByteBuffer

    /// Bytes in a piece.
    static let size = 1 << 20

    let path: String
    let total: Int64
    let observer: TransferObserver?

    func makeAsyncIterator() -> Iterator {
        Iterator(path: path, total: total, observer: observer)
    }

    struct Iterator: AsyncIteratorProtocol {
        let path: String
        let total: Int64
        let observer: TransferObserver?
        private var file: LocalFile?
        private var done: Int64 = 0

        init(path: String, total: Int64, observer: TransferObserver?) {
            self.path = path
            self.total = total
            self.observer = observer
        }

        mutating func next() async throws -> ByteBuffer? {
            let file = try self.file ?? LocalFile(reading: path)
            self.file = file
            // A file that grows meanwhile is sent as long as it was when its size was announced.
            let bytes = try await file.read(upTo: Int(Swift.min(Int64(FileChunks.size), total - done)))
            observer?(TransferProgress(completedBytes: done, totalBytes: total))
            guard !bytes.isEmpty else {
                try file.close()
                guard done == total else { throw ClientError.file("\(path) became shorter while it was read") }
                return nil
            }
            done += Int64(bytes.count)
            return ByteBuffer(bytes: bytes)
        }
    }
}

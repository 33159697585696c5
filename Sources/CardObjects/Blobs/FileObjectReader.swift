import Foundation
import ModelCards

/// Reads a range of one object from its blobs on a thread of the store's own.
actor FileObjectReader: ObjectReader {
    /// In bytes.
    private static let chunkSize = 256 * 1024

    nonisolated let object: ObjectInfo
    nonisolated let range: Range<Int64>
    private let lane: FileLane
    private let blobs: BlobDirectory
    /// What is still to be read: a blob, and which of its bytes.
    private var remaining: [(blob: String, range: Range<Int64>)]
    /// Dropped at the end, so that blobs that were replaced meanwhile can go.
    private var pin: BlobPin?
    private var file: OpenBlob?

    nonisolated var unownedExecutor: UnownedSerialExecutor { lane.asUnownedSerialExecutor() }

    init(
        in store: FileObjectStore,
        object: ObjectInfo,
        segments: [Segment],
        range: Range<Int64>,
        pin: BlobPin
    ) {
        lane = store.lanes.next()
        blobs = store.blobs
        self.object = object
        self.range = range
        self.pin = pin
        var start: Int64 = 0
        var wanted: [(blob: String, range: Range<Int64>)] = []
        for segment in segments {
            let part = range.clamped(to: start..<(start + segment.size))
            if !part.isEmpty {
                wanted.append((segment.blob, (part.lowerBound - start)..<(part.upperBound - start)))
            }
            start += segment.size
        }
        remaining = wanted.reversed()
    }

    /// Opens the first blob.
    ///
    /// - Returns: false when it is no longer there, because the object was replaced before its blobs were pinned.
    func start() throws(ObjectStoreError) -> Bool {
        guard let first = remaining.last else { return true }
        file = try OpenBlob(name: first.blob, path: blobs.path(of: first.blob))
        return file != nil
    }

    func next() throws(ObjectStoreError) -> [UInt8]? {
        guard let part = remaining.popLast() else {
            close()
            return nil
        }
        if file?.name != part.blob { file = try OpenBlob(name: part.blob, path: blobs.path(of: part.blob)) }
        guard let file else { throw .storageFailure("blob \(part.blob) is missing") }
        let count = Int(min(Int64(Self.chunkSize), part.range.upperBound - part.range.lowerBound))
        let bytes = try file.read(count, at: part.range.lowerBound)
        guard bytes.count == count else { throw .storageFailure("blob \(part.blob) is shorter than the index says") }
        let rest = (part.range.lowerBound + Int64(count))..<part.range.upperBound
        if !rest.isEmpty { remaining.append((part.blob, rest)) }
        return bytes
    }

    func close() {
        remaining = []
        file = nil
        pin = nil
    }
}

/// A blob that is open for reading.
private final class OpenBlob {
    let name: String
    private let path: String
    private let descriptor: Int32

    /// - Returns: nil when there is no such blob.
    init?(name: String, path: String) throws(ObjectStoreError) {
        self.name = name
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 {
            if errno == ENOENT { return nil }
            throw FileSystem.failure("open", path)
        }
    }

    func read(_ count: Int, at offset: Int64) throws(ObjectStoreError) -> [UInt8] {
        try FileSystem.read(count, at: offset, from: descriptor, path)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
}

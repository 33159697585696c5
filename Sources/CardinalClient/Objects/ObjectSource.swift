/// What goes into an object.
public enum ObjectSource: Sendable {
    /// Bytes in memory.
    case bytes([UInt8])
    /// A local file, read in pieces while it is sent.
    case file(String)
}

/// How far a transfer has come.
public struct TransferProgress: Hashable, Sendable {
    /// Bytes that have been sent or received.
    public let completedBytes: Int64
    /// Bytes of the whole; nil when the server does not say.
    public let totalBytes: Int64?

    /// Counts bytes.
    public init(completedBytes: Int64, totalBytes: Int64?) {
        self.completedBytes = completedBytes
        self.totalBytes = totalBytes
    }
}

/// Is told how far a transfer has come, now and then, from any thread; an attempt that is made again starts at 0.
public typealias TransferObserver = @Sendable (TransferProgress) -> Void

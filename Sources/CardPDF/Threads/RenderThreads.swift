import Foundation

/// A few threads that live as long as the renderer, each with fonts of its own.
///
/// Pango's fonts belong to one thread and are slow to warm up, while Swift's tasks change threads at every suspension;
/// hence threads of our own, which tasks wait for without blocking any of theirs.
final class RenderThreads: Sendable {
    private let queue = WorkQueue()

    /// Starts the threads; fonts are loaded with the first work that a thread takes up.
    init(count: Int, fontDirectories: [String]) {
        for number in 0..<max(1, count) {
            let queue = queue
            let thread = Thread {
                var typesetter: Typesetter?
                while let work = queue.next() {
                    work(
                        Result { () throws(PDFError) in
                            if let typesetter, !typesetter.isWornOut { return typesetter }
                            typesetter = nil
                            let loaded = try Typesetter(fontDirectories: fontDirectories)
                            typesetter = loaded
                            return loaded
                        }
                    )
                }
            }
            thread.name = "card-pdf-\(number)"
            thread.stackSize = 8 * 1024 * 1024
            thread.start()
        }
    }

    deinit {
        queue.close()
    }

    /// Runs `work` on the next thread that is free, in the order of the calls.
    ///
    /// - Throws: what `work` throws, ``PDFError/noFonts``, and `CancellationError` when the task was cancelled before.
    func run<Value: Sendable>(_ work: @escaping @Sendable (Typesetter) throws -> Value) async throws -> Value {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            let isTaken = queue.add { typesetter in
                continuation.resume(with: Result { try work(typesetter.get()) })
            }
            if !isTaken {
                continuation.resume(throwing: PDFError.stopped)
            }
        }
    }
}

/// Work that waits for a thread.
private final class WorkQueue: @unchecked Sendable {
    typealias Work = @Sendable (Result<Typesetter, PDFError>) -> Void

    private let condition = NSCondition()
    // Both are read and written under the condition's lock only, which makes the class safe to share.
    private var waiting: [Work] = []
    private var isClosed = false

    /// Adds work behind all other; false when the queue is closed.
    func add(_ work: @escaping Work) -> Bool {
        condition.withLock {
            guard !isClosed else { return false }
            waiting.append(work)
            condition.signal()
            return true
        }
    }

    /// The oldest work, as soon as there is some; nil once the queue is closed and empty.
    func next() -> Work? {
        condition.lock()
        defer { condition.unlock() }
        while waiting.isEmpty {
            guard !isClosed else { return nil }
            condition.wait()
        }
        return waiting.removeFirst()
    }

    func close() {
        condition.withLock {
            isClosed = true
            condition.broadcast()
        }
    }
}

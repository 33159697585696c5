import Dispatch
import ModelCards
import Synchronization

/// A thread of the store's own, as an executor: what blocks on a disk or hashes megabytes runs here and not on the few
/// threads that every request shares.
final class FileLane: SerialExecutor {
    private let queue: DispatchQueue

    init(number: Int) {
        queue = DispatchQueue(label: "cardinal.objects.\(number)")
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// Runs something that blocks, and suspends the caller meanwhile.
    func run<Value: Sendable>(
        _ body: @escaping @Sendable () throws(ObjectStoreError) -> Value
    ) async throws(ObjectStoreError) -> Value {
        let result = await withCheckedContinuation { continuation in
            queue.async {
                continuation.resume(returning: Result<Value, ObjectStoreError>(catching: body))
            }
        }
        return try result.get()
    }
}

/// A fixed number of lanes, given out in turn.
final class FileLanes: Sendable {
    private let lanes: [FileLane]
    private let given = Atomic<Int>(0)

    init(count: Int) {
        lanes = (0..<max(1, count)).map { FileLane(number: $0) }
    }

    /// The lane whose turn it is.
    func next() -> FileLane {
        lanes[given.wrappingAdd(1, ordering: .relaxed).oldValue & Int.max % lanes.count]
    }
}

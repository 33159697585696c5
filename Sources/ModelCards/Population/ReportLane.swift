import Dispatch
import SageMakerAPI
import Synchronization

/// Lets a few reports at a time into memory, in the order in which they come, and reads them on threads of its own.
///
/// A report of hundreds of megabytes takes that much memory, and a processor for seconds. A dozen at once would take
/// all the memory there is, and every thread that other calls are answered on.
package final class ReportLane: Sendable {
    private typealias Turn = CheckedContinuation<Void, any Error>

    private struct State {
        var free: Int
        var tickets = 0
        var waiting: [(ticket: Int, turn: Turn)] = []
    }

    private let state: Mutex<State>
    private let longestQueue: Int
    private let threads: DispatchQueue

    /// Opens a lane.
    ///
    /// - Parameters:
    ///   - width: how many reports are read at a time.
    ///   - longestQueue: how many may wait. Clients give up after a minute and come again, so a longer queue would be
    ///     work for nobody.
    package init(width: Int, longestQueue: Int) {
        state = Mutex(State(free: width))
        self.longestQueue = longestQueue
        threads = DispatchQueue(label: "cardinal.reports", attributes: .concurrent)
    }

    /// Runs `body` when its turn has come; what it needs memory for, it makes there.
    ///
    /// - Throws: what `body` throws, ``SageMakerAPI/SageMakerError/tooManyReports`` when too many wait already, and
    ///   `CancellationError` when the task is cancelled while it waits.
    package func run<Value>(_ body: () async throws -> Value) async throws -> Value {
        try await takeTurn()
        defer { passOn() }
        return try await body()
    }

    /// Computes on a thread of the lane; only for the body of ``run(_:)``.
    package func compute<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            threads.async { continuation.resume(returning: work()) }
        }
    }

    private func takeTurn() async throws {
        let ticket = state.withLock { state in
            state.tickets += 1
            return state.tickets
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { turn in
                if let answer = answer(turn, with: ticket) { turn.resume(with: answer) }
            }
        } onCancel: {
            leave(ticket)?.resume(throwing: CancellationError())
        }
    }

    /// - Returns: nil when the turn has to wait.
    private func answer(_ turn: Turn, with ticket: Int) -> Result<Void, any Error>? {
        state.withLock { state in
            // A task that is cancelled from here on finds its ticket among those that wait.
            guard !Task.isCancelled else { return .failure(CancellationError()) }
            if state.free > 0 {
                state.free -= 1
                return .success(())
            }
            guard state.waiting.count < longestQueue else { return .failure(SageMakerError.tooManyReports) }
            state.waiting.append((ticket, turn))
            return nil
        }
    }

    private func leave(_ ticket: Int) -> Turn? {
        state.withLock { state in
            state.waiting.firstIndex { $0.ticket == ticket }.map { state.waiting.remove(at: $0).turn }
        }
    }

    private func passOn() {
        let next = state.withLock { state -> Turn? in
            guard !state.waiting.isEmpty else {
                state.free += 1
                return nil
            }
            return state.waiting.removeFirst().turn
        }
        next?.resume()
    }
}

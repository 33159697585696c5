import Synchronization

/// Wakes export workers that wait for jobs, when there is one or when the server stops.
final class ExportWake: Sendable {
    private struct State {
        var sleepers: [Int: CheckedContinuation<Void, Never>] = [:]
        var nextSleeper = 0
        /// A job that came while nobody slept; the next sleeper looks again at once.
        var missed = false
        var finished = false
    }

    private let state = Mutex(State())

    /// Whether the server is stopping.
    var isFinished: Bool { state.withLock { $0.finished } }

    /// Tells the workers that a job waits.
    func jobQueued() {
        let sleepers = state.withLock { state in
            state.missed = state.sleepers.isEmpty
            return Self.takeAll(&state)
        }
        for sleeper in sleepers { sleeper.resume() }
    }

    /// Tells the workers to take up nothing more.
    func finish() {
        let sleepers = state.withLock { state in
            state.finished = true
            return Self.takeAll(&state)
        }
        for sleeper in sleepers { sleeper.resume() }
    }

    /// Returns when a job was queued or the server stops, and after `limit` at the latest.
    func wait(atMost limit: Duration) async {
        let id = state.withLock { state in
            state.nextSleeper += 1
            return state.nextSleeper
        }
        let alarm = Task {
            try? await Task.sleep(for: limit)
            let sleeper = state.withLock { $0.sleepers.removeValue(forKey: id) }
            sleeper?.resume()
        }
        await withCheckedContinuation { continuation in
            let goesOn = state.withLock { state in
                if state.finished || state.missed {
                    state.missed = false
                    return true
                }
                state.sleepers[id] = continuation
                return false
            }
            if goesOn { continuation.resume() }
        }
        alarm.cancel()
    }

    private static func takeAll(_ state: inout State) -> [CheckedContinuation<Void, Never>] {
        let sleepers = Array(state.sleepers.values)
        state.sleepers.removeAll()
        return sleepers
    }
}

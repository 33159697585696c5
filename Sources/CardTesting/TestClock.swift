import SageMakerAPI
import Synchronization

/// A clock that moves only when a test moves it.
package final class TestClock: Sendable {
    private let milliseconds: Mutex<Int64>

    /// Starts at a moment in 2026.
    package init(milliseconds: Int64 = 1_790_000_000_000) {
        self.milliseconds = Mutex(milliseconds)
    }

    /// The present moment.
    package var now: Timestamp { Timestamp(milliseconds: milliseconds.withLock { $0 }) }

    /// Moves on.
    package func advance(milliseconds step: Int64 = 1000) {
        milliseconds.withLock { $0 += step }
    }
}

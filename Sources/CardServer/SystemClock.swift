import Foundation
import SageMakerAPI

/// The machine's clock.
enum SystemClock {
    /// The present time in whole seconds since 1970.
    @Sendable static func seconds() -> Int { Int(now().milliseconds / 1000) }

    /// The present time in whole milliseconds.
    @Sendable static func now() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

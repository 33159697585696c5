import Synchronization

/// The present time as HTTP headers have it, made once a second.
enum HTTPDate {
    private static let latest = Mutex((second: Int64.min, text: ""))

    /// Such as `Sat, 21 Nov 2026 01:35:00 GMT`.
    static func now() -> String {
        let now = SystemClock.now()
        let second = now.milliseconds / 1000
        return latest.withLock { latest in
            if latest.second != second { latest = (second, S3Date.text(of: now)) }
            return latest.text
        }
    }
}

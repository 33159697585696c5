import Foundation
import Synchronization

/// The present time as HTTP headers have it, made once a second.
enum HTTPDate {
    private static let latest = Mutex((second: Int.min, text: ""))

    /// Such as `Sat, 21 Nov 2026 01:35:00 GMT`.
    static func now() -> String {
        let second = SystemClock.seconds()
        return latest.withLock { latest in
            if latest.second != second { latest = (second, text(ofSeconds: second)) }
            return latest.text
        }
    }

    private static func text(ofSeconds seconds: Int) -> String {
        var time = time_t(seconds)
        var parts = tm()
        gmtime_r(&time, &parts)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return """
            \(days[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) \(parts.tm_year + 1900) \
            \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT
            """
    }
}

import SageMakerAPI

/// How long something has been the case, in words.
package enum Age {
    /// Such as `3 days ago`; nil within a day, where the time itself says enough.
    package static func words(since time: Timestamp, _ now: Timestamp) -> String? {
        let days = (now.milliseconds - time.milliseconds) / 86_400_000
        guard days > 0 else { return nil }
        return days == 1 ? "1 day ago" : "\(days) days ago"
    }
}

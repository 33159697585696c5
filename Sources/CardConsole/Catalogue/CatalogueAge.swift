import SageMakerAPI

/// How long ago a card was changed last, as people choose it.
package enum CatalogueAge: Hashable, Sendable {
    /// Changed in that many hours before now.
    case withinHours(Int)
    /// Changed in that many days before now.
    case withinDays(Int)
    /// Not changed in that many days.
    case olderThanDays(Int)

    /// What the list offers, from the latest changes to the oldest.
    package static let offered: [CatalogueAge] = [
        .withinHours(24), .withinDays(7), .withinDays(30), .withinDays(90), .olderThanDays(90), .olderThanDays(180),
        .olderThanDays(365),
    ]

    /// Ten years; a longer time says nothing more.
    private static let limit = 3650

    /// Reads `24h`, `7d` or `older-90d`; nil for anything else.
    package init?(_ text: String) {
        let isOlder = text.hasPrefix("older-")
        let amount = isOlder ? text.dropFirst("older-".count) : text[...]
        guard let number = Int(amount.dropLast()), (1...Self.limit).contains(number) else { return nil }
        switch (amount.last, isOlder) {
        case ("h", false): self = .withinHours(number)
        case ("d", false): self = .withinDays(number)
        case ("d", true): self = .olderThanDays(number)
        default: return nil
        }
    }

    /// The age as the address spells it.
    package var text: String {
        switch self {
        case .withinHours(let hours): "\(hours)h"
        case .withinDays(let days): "\(days)d"
        case .olderThanDays(let days): "older-\(days)d"
        }
    }

    /// The age as people read it.
    package var label: String {
        switch self {
        case .withinHours(let hours): "In the last \(hours == 1 ? "hour" : "\(hours) hours")"
        case .withinDays(let days): "In the last \(Self.days(days))"
        case .olderThanDays(let days): "Not for \(days == 1 ? "a day" : "\(days) days")"
        }
    }

    /// The bound that the age means at a moment; both are exclusive.
    package func bounds(at now: Timestamp) -> (after: Timestamp?, before: Timestamp?) {
        switch self {
        case .withinHours(let hours): (now.advanced(hours: -hours), nil)
        case .withinDays(let days): (now.advanced(hours: -24 * days), nil)
        case .olderThanDays(let days): (nil, now.advanced(hours: -24 * days))
        }
    }

    private static func days(_ days: Int) -> String { days == 1 ? "day" : "\(days) days" }
}

extension Timestamp {
    /// The moment that many hours later, or earlier when negative.
    func advanced(hours: Int) -> Timestamp { Timestamp(milliseconds: milliseconds + Int64(hours) * 3_600_000) }
}

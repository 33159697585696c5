import Foundation
import JSONTree
import SageMakerAPI

/// Moments as tables show them: in the time zone of the reader, which the offset names.
package struct TimeText: Sendable {
    let zone: TimeZone

    /// Shows times in the zone of this machine, or of `TZ`.
    package init(zone: TimeZone = .current) {
        self.zone = zone
    }

    /// Such as `2026-03-01 14:05:09 +01:00`, without the fraction of the second.
    package func text(_ time: Timestamp) -> String {
        let seconds = time.milliseconds >= 0 ? time.milliseconds / 1000 : (time.milliseconds - 999) / 1000
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
        let local = Timestamp(milliseconds: (seconds + Int64(offset)) * 1000).iso8601
        let minutes = abs(offset) / 60
        return "\(local.prefix(10)) \(local.dropFirst(11).prefix(8)) "
            + (offset < 0 ? "-" : "+") + Self.twoDigits(minutes / 60) + ":" + Self.twoDigits(minutes % 60)
    }

    /// The moment that the API writes as a number of seconds; any other value as it is.
    package func text(_ value: JSON?) -> String {
        guard let value else { return "" }
        return Timestamp(wire: value).map(text) ?? value.cell
    }

    /// Whether a member of an answer holds a moment, by its name.
    package static func isTime(_ name: String) -> Bool {
        ["Time", "CreatedAt", "LastModifiedAt", "Timestamp"].contains { name.hasSuffix($0) }
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

extension JSON {
    /// The value in one line: texts without quotes, everything else as JSON.
    package var cell: String {
        switch self {
        case .null: ""
        case .string(let text): text
        default: text
        }
    }
}

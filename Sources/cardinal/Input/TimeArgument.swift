import ArgumentParser
import Foundation
import JSONTree
import SageMakerAPI

/// A moment of the command line.
package struct TimeArgument: Hashable, Sendable, ExpressibleByArgument {
    package let time: Timestamp

    /// What help says of the forms.
    package static let forms =
        "2026-03-01, 2026-03-01T14:05:00+01:00, seconds since 1970, or an age such as 90m, 12h, 7d"

    /// Reads one of ``forms``; without an offset, the zone of this machine counts.
    package init?(argument: String) {
        self.init(argument, now: Date(), zone: .current)
    }

    /// Reads one of ``forms``, ages from `now` on.
    package init?(_ text: String, now: Date, zone: TimeZone) {
        if let age = Self.age(text) {
            time = Timestamp(milliseconds: Int64((now.timeIntervalSince1970 * 1000).rounded()) - age * 1000)
        } else if let time = Timestamp(iso8601: text) ?? Self.local(text, zone) {
            self.time = time
        } else if let time = Timestamp(wire: .number(text)) {
            self.time = time
        } else {
            return nil
        }
    }

    /// The seconds of an age such as `12h`.
    private static func age(_ text: String) -> Int64? {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let unit = text.last.flatMap({ units[$0] }), text.utf8.count <= 9,
            let count = Int64(text.dropLast()), count >= 0
        else { return nil }
        return count * unit
    }

    /// A date, or a date and a time, without an offset.
    private static func local(_ text: String, _ zone: TimeZone) -> Timestamp? {
        let whole = text.utf8.count == 10 ? "\(text)T00:00:00" : text
        guard let wall = Timestamp(iso8601: "\(whole)Z") else { return nil }
        // The offset that holds at that time of the wall clock, found from the one that holds close to it.
        let seconds = Double(wall.milliseconds) / 1000
        let first = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds - Double(first)))
        return Timestamp(milliseconds: wall.milliseconds - Int64(offset) * 1000)
    }
}

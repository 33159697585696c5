import SageMakerAPI

/// Dates in S3's headers.
package enum S3Date {
    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Such as `Sun, 06 Nov 1994 08:49:37 GMT`.
    package static func text(of time: Timestamp) -> String {
        // `1994-11-06T08:49:37.000Z`
        let digits = Array(time.iso8601.utf8)
        func part(_ range: Range<Int>) -> String { String(decoding: digits[range], as: UTF8.self) }
        let seconds = time.milliseconds / 1000 - (time.milliseconds % 1000 < 0 ? 1 : 0)
        let day = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
        let month = months[(Int(part(5..<7)) ?? 1) - 1]
        return "\(days[Int((day % 7 + 7) % 7)]), \(part(8..<10)) \(month) \(part(0..<4)) \(part(11..<19)) GMT"
    }

    /// The seconds since 1970 of such a date; nil for any other text, which a server ignores.
    package static func seconds(of text: String) -> Int64? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", words[1].utf8.count == 2, words[3].utf8.count == 4,
            let month = months.firstIndex(of: String(words[2]))
        else { return nil }
        let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        return Timestamp(iso8601: "\(words[3])-\(number)-\(words[1])T\(words[4])Z").map { $0.milliseconds / 1000 }
    }
}

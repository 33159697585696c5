/// Moments as signatures write them; everywhere else they are whole seconds since 1970-01-01T00:00:00Z.
package enum SignatureTime {
    /// Reads `yyyyMMddTHHmmssZ`.
    ///
    /// - Returns: `nil` when the text has another shape or names no moment, such as February 30.
    package static func epochSeconds(compact text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z"),
            let year = number(bytes[0..<4]), let month = number(bytes[4..<6]), let day = number(bytes[6..<8]),
            let hour = number(bytes[9..<11]), let minute = number(bytes[11..<13]), let second = number(bytes[13..<15])
        else { return nil }
        return epochSeconds(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    }

    /// Reads an HTTP date in UTC, such as `Sun, 06 Nov 1994 08:49:37 GMT`; the zone may also be `-0000`, `+0000` or `UTC`.
    ///
    /// - Returns: `nil` when the text has another shape or names no moment.
    package static func epochSeconds(httpDate text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 29 || bytes.count == 31,
            bytes[3] == UInt8(ascii: ","), bytes[4] == space, bytes[7] == space, bytes[11] == space,
            bytes[16] == space, bytes[19] == UInt8(ascii: ":"), bytes[22] == UInt8(ascii: ":"), bytes[25] == space,
            zones.contains(where: { bytes[26...].elementsEqual($0.utf8) }),
            let day = number(bytes[5..<7]), let year = number(bytes[12..<16]),
            let month = months.firstIndex(where: { bytes[8..<11].elementsEqual($0.utf8) }),
            let hour = number(bytes[17..<19]), let minute = number(bytes[20..<22]), let second = number(bytes[23..<25])
        else { return nil }
        return epochSeconds(year: year, month: month + 1, day: day, hour: hour, minute: minute, second: second)
    }

    /// Writes `yyyyMMddTHHmmssZ`; times outside the years 0 to 9999 are moved to the nearest end.
    package static func compact(_ epochSeconds: Int) -> String {
        let time = min(max(epochSeconds, -62_167_219_200), 253_402_300_799)
        let second = ((time % 86_400) + 86_400) % 86_400
        let (year, month, day) = civil(days: (time - second) / 86_400)
        return String(unsafeUninitializedCapacity: 16) { text in
            write(year, digits: 4, at: 0, to: text)
            write(month, digits: 2, at: 4, to: text)
            write(day, digits: 2, at: 6, to: text)
            text[8] = UInt8(ascii: "T")
            write(second / 3_600, digits: 2, at: 9, to: text)
            write(second / 60 % 60, digits: 2, at: 11, to: text)
            write(second % 60, digits: 2, at: 13, to: text)
            text[15] = UInt8(ascii: "Z")
            return 16
        }
    }

    private static let space = UInt8(ascii: " ")
    private static let zones = ["GMT", "-0000", "+0000", "UTC"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in digits {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    private static func write(
        _ value: Int,
        digits: Int,
        at start: Int,
        to text: UnsafeMutableBufferPointer<UInt8>
    ) {
        var rest = value
        for index in stride(from: start + digits - 1, through: start, by: -1) {
            text[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }

    private static func epochSeconds(
        year: Int,
        month: Int,
        day: Int,
        hour: Int,
        minute: Int,
        second: Int
    ) -> Int? {
        guard (1...12).contains(month), day >= 1, hour < 24, minute < 60, second < 60 else { return nil }
        let days = days(year: year, month: month, day: day)
        guard civil(days: days) == (year, month, day) else { return nil }
        return days * 86_400 + hour * 3_600 + minute * 60 + second
    }

    // Both conversions count years from March, so that the leap day is the last one of its year, in eras of 400 years.

    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

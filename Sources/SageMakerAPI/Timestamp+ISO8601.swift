extension Timestamp {
    /// The moment in UTC with milliseconds: `2023-11-14T22:13:20.123Z`.
    package var iso8601: String {
        let clamped = min(max(milliseconds, Self.range.lowerBound), Self.range.upperBound)
        let (day, milliseconds) = clamped.dividedDown(by: 86_400_000)
        let (year, month, dayOfMonth) = Self.date(ofDay: day)
        let (seconds, fraction) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        let date = "\(year.padded(4))-\(month.padded(2))-\(dayOfMonth.padded(2))"
        let time = "\((seconds / 3600).padded(2)):\((seconds / 60 % 60).padded(2)):\((seconds % 60).padded(2))"
        return "\(date)T\(time).\(fraction.padded(3))Z"
    }

    /// Reads `2023-11-14T22:13:20Z`, with or without a fraction, in UTC or with an offset such as `+01:00`.
    ///
    /// - Returns: nil for any other form, for a day that no calendar has, and outside of the years 1 to 9999.
    package init?(iso8601 text: String) {
        var scanner = DigitScanner(rest: text.utf8[...])
        guard
            let year = scanner.number(digits: 4), year >= 1, scanner.skip("-"),
            let month = scanner.number(digits: 2), (1...12).contains(month), scanner.skip("-"),
            let dayOfMonth = scanner.number(digits: 2), scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
            let hour = scanner.number(digits: 2), hour < 24, scanner.skip(":"),
            let minute = scanner.number(digits: 2), minute < 60, scanner.skip(":"),
            let second = scanner.number(digits: 2), second < 60,
            let fraction = scanner.milliseconds(), let offset = scanner.offsetSeconds()
        else { return nil }
        let day = Self.day(ofDate: (year, month, dayOfMonth))
        // A 31st of June counts on into July; only real days come back as they went in.
        guard Self.date(ofDay: day) == (year, month, dayOfMonth) else { return nil }
        let seconds = day * 86_400 + hour * 3600 + minute * 60 + second - offset
        let milliseconds = seconds * 1000 + fraction
        guard Self.range.contains(milliseconds) else { return nil }
        self.init(milliseconds: milliseconds)
    }

    /// The days between 1970-01-01 and a date of the Gregorian calendar.
    ///
    /// Years are counted from March, which puts the leap day at the end of one; 400 years always have 146,097 days.
    private static func day(ofDate date: (year: Int64, month: Int64, day: Int64)) -> Int64 {
        let year = date.month > 2 ? date.year : date.year - 1
        let (era, yearOfEra) = year.dividedDown(by: 400)
        let monthFromMarch = (date.month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The date that is `day` days after 1970-01-01.
    private static func date(ofDay day: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let (era, dayOfEra) = (day + 719_468).dividedDown(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = (monthFromMarch + 2) % 12 + 1
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}

/// The part of a time's text that is still to be read.
private struct DigitScanner {
    var rest: Substring.UTF8View

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func number(digits count: Int) -> Int64? {
        let digits = rest.prefix(count)
        guard digits.count == count, digits.allSatisfy(\.isDigit) else { return nil }
        rest = rest.dropFirst(count)
        return Int64(Substring(digits))
    }

    /// The fraction of a second, 0 without one; digits after the third only round.
    mutating func milliseconds() -> Int64? {
        guard skip(".") else { return 0 }
        let digits = rest.prefix { $0.isDigit }
        rest = rest[digits.endIndex...]
        return DecimalText("0.\(Substring(digits))")?.scaled(by: 3)?.value
    }

    /// How far the clock of the text is ahead of UTC; nil unless this is all that was left.
    mutating func offsetSeconds() -> Int64? {
        if skip("Z") || skip("z") {
            return rest.isEmpty ? 0 : nil
        }
        let isAhead = skip("+")
        guard isAhead || skip("-"), let hours = number(digits: 2), hours < 24 else { return nil }
        _ = skip(":")
        guard let minutes = number(digits: 2), minutes < 60, rest.isEmpty else { return nil }
        return (isAhead ? 1 : -1) * (hours * 3600 + minutes * 60)
    }
}

extension Int64 {
    /// Quotient and remainder of a division that rounds down, so that the remainder is never negative.
    fileprivate func dividedDown(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    /// The number with leading zeros up to a width.
    fileprivate func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}

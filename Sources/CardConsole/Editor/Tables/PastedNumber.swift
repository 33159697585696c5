import JSONTree

/// A number as people write it, for a card, which has numbers as JSON does.
package enum PastedNumber {
    /// The number with its own digits, as JSON has it.
    ///
    /// Only what has one meaning is taken: `.5`, `+3` and a typographic minus are, `1,234` and `95 %` are not.
    ///
    /// - Throws: why it is no number, as a sentence with what to write instead.
    package static func read(_ text: String) throws(NotANumber) -> JSON {
        let text = text.trimmed
        guard !text.isEmpty else { throw NotANumber("A number is missing.") }
        if let number = plain(text) { return .number(number) }
        throw NotANumber(reason(text))
    }

    /// Whether a text is a number or means one: what stands below the name of a column of numbers.
    static func looksLikeOne(_ text: String) -> Bool {
        let text = text.trimmed
        if plain(text) != nil { return true }
        guard text.utf8.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return false }
        return text.allSatisfy { "0123456789.,’'%+-−eE".contains($0) || $0.isWhitespace }
    }

    /// The JSON of a number that needs no guessing.
    private static func plain(_ text: String) -> String? {
        var text = text
        if text.hasPrefix("−") { text = "-" + text.dropFirst() }
        if text.hasPrefix("+"), !text.hasPrefix("+-") { text.removeFirst() }
        let sign = text.hasPrefix("-") ? "-" : ""
        var rest = String(text.dropFirst(sign.count))
        if rest.hasPrefix(".") { rest = "0" + rest }
        if rest.hasSuffix("."), rest.count > 1 { rest.removeLast() }
        guard rest.utf8.first.map({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) == true,
            let number = try? JSON(parsing: sign + rest), case .number = number, number.double?.isFinite == true
        else { return nil }
        return number.text
    }

    private static func reason(_ text: String) -> String {
        let shown = "“\(text.count > 40 ? String(text.prefix(39)) + "…" : text)”"
        let lower = text.lowercased()
        if ["nan", "inf", "-inf", "+inf", "infinity", "-infinity", "null", "none", "n/a", "na", "-", "–"].contains(
            lower
        ) {
            return "A card cannot hold \(shown) as a number. Leave the metric out, or make it a text."
        }
        if let last = text.last, last == "%" || last == "‰" {
            return "\(shown) has a sign behind the number. Write the number alone, such as 0.95 or 95."
        }
        guard let number = joined(text) else {
            let isTooLarge = (try? JSON(parsing: text))?.double?.isInfinite == true
            return isTooLarge
                ? "\(shown) is larger than what programs can read."
                : "\(shown) is not a number. Write digits with a point, such as 0.95."
        }
        if text.contains(where: { $0 != "," && ",’'".contains($0) || $0.isWhitespace }) || text.contains(".") {
            return "\(shown) has separators between its digits. Write \(number)."
        }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2, let decimal = plain("\(parts[0]).\(parts[1])") else {
            return "\(shown) has separators between its digits. Write \(number)."
        }
        let isThousands = parts[1].count == 3 && (1...3).contains(parts[0].count) && !parts[0].hasPrefix("0")
        return isThousands
            ? "\(shown) has a comma. Write \(number) or \(decimal), whichever it means."
            : "\(shown) has a comma. Write \(decimal)."
    }

    /// What a number with separators most likely means; of a point and a comma, the last one is the decimal mark.
    private static func joined(_ text: String) -> String? {
        let text = text.filter { !"’'".contains($0) && !$0.isWhitespace }
        if let comma = text.lastIndex(of: ","), let point = text.lastIndex(of: "."), comma > point {
            return plain(text.filter { $0 != "." }.replacing(",", with: "."))
        }
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        if let number = plain(text.filter { $0 != "," }) { return number }
        return parts.count == 2 && !text.contains(".") ? plain("\(parts[0]).\(parts[1])") : nil
    }
}

/// Why a text is no number: one sentence or two.
package struct NotANumber: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

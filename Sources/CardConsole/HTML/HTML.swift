/// A piece of a page: text that is markup already.
///
/// The only ways to markup are the elements of this folder and literals of this program. Every text that comes from
/// anywhere else is escaped on its way in, so that what a user wrote can never become markup.
package struct HTML: Hashable, Sendable {
    /// The markup as UTF-8.
    private(set) var bytes: [UInt8]

    /// Nothing.
    package init() {
        bytes = []
    }

    /// Text, escaped.
    package init(_ text: String) {
        bytes = []
        append(text: text)
    }

    /// Markup that is written in this program.
    package init(raw markup: StaticString) {
        bytes = markup.withUTF8Buffer { Array($0) }
    }

    /// What follows each other.
    package init(_ parts: [HTML]) {
        bytes = []
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.bytes.count })
        for part in parts {
            bytes += part.bytes
        }
    }

    /// Whether there is nothing at all.
    package var isEmpty: Bool { bytes.isEmpty }

    /// The markup as a text.
    package var markup: String { String(decoding: bytes, as: UTF8.self) }

    mutating func append(_ other: HTML) {
        bytes += other.bytes
    }

    mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Adds a text with what means something in markup, inside and outside of attributes, spelt as references.
    ///
    /// Control characters that no HTML document may have are replaced.
    mutating func append(text: String) {
        var text = text
        text.withUTF8 { utf8 in
            // Most texts have nothing to spell differently, and are taken in one piece.
            var start = utf8.startIndex
            for (position, byte) in utf8.enumerated() {
                guard let spelling = Self.spelling(of: byte) else { continue }
                bytes.append(contentsOf: utf8[start..<position])
                append(literal: spelling)
                start = position + 1
            }
            bytes.append(contentsOf: utf8[start...])
        }
    }

    /// What stands for a byte that may not stand for itself.
    private static func spelling(of byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: "\u{FFFD}"
        default: nil
        }
    }
}

extension HTML: ExpressibleByStringLiteral {
    /// A literal is text, too: `"a < b"` shows as it is written.
    package init(stringLiteral text: String) {
        self.init(text)
    }
}

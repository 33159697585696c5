/// Reads the small documents that S3's clients send.
///
/// It knows elements, attributes, text, CDATA, comments and the five named characters. A document type is refused, so
/// nothing can be declared, expanded or fetched, and so is nesting deeper than any request needs.
package struct XMLReader {
    private static let maximumDepth = 8

    private let bytes: [UInt8]
    private var position = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads a whole document and gives its root.
    package static func read(_ bytes: [UInt8]) throws(XMLFault) -> XMLElement {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw XMLFault() }
        var reader = XMLReader(bytes)
        _ = reader.skip("\u{FEFF}")
        if reader.skip("<?xml") { try reader.skipThrough("?>") }
        try reader.skipMiscellany()
        let root = try reader.element(depth: 0)
        try reader.skipMiscellany()
        guard reader.position == bytes.count else { throw XMLFault() }
        return root
    }

    private mutating func element(depth: Int) throws(XMLFault) -> XMLElement {
        guard depth < Self.maximumDepth, skip("<") else { throw XMLFault() }
        let qualifiedName = try name()
        var element = XMLElement(name: Self.localPart(of: qualifiedName))
        if try attributesEndEmpty() { return element }
        while true {
            if skip("</") {
                guard try name() == qualifiedName else { throw XMLFault() }
                skipSpace()
                guard skip(">") else { throw XMLFault() }
                return element
            }
            if skip("<!--") {
                try skipThrough("-->")
            } else if skip("<![CDATA[") {
                let start = position
                try skipThrough("]]>")
                element.text += bytes[start..<(position - 3)]
            } else if peek == UInt8(ascii: "<") {
                element.children.append(try self.element(depth: depth + 1))
            } else {
                try text(into: &element.text)
            }
        }
    }

    /// Skips attributes up to the end of the tag.
    ///
    /// - Returns: whether the tag was the whole element.
    private mutating func attributesEndEmpty() throws(XMLFault) -> Bool {
        while true {
            let hadSpace = skipSpace()
            if skip("/>") { return true }
            if skip(">") { return false }
            guard hadSpace else { throw XMLFault() }
            _ = try name()
            skipSpace()
            guard skip("=") else { throw XMLFault() }
            skipSpace()
            guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw XMLFault() }
            position += 1
            guard let end = bytes[position...].firstIndex(of: quote),
                !bytes[position..<end].contains(UInt8(ascii: "<"))
            else { throw XMLFault() }
            position = end + 1
        }
    }

    /// Reads text up to the next tag.
    private mutating func text(into text: inout [UInt8]) throws(XMLFault) {
        while let byte = peek, byte != UInt8(ascii: "<") {
            switch byte {
            case UInt8(ascii: "&"):
                text += try reference()
            case UInt8(ascii: "\r"):
                // XML has one line break, however it is written.
                position += 1
                if peek != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
            default:
                text.append(byte)
                position += 1
            }
        }
        guard position < bytes.count else { throw XMLFault() }
    }

    private mutating func reference() throws(XMLFault) -> [UInt8] {
        // The longest is `&#1114111;`, and leading zeros need not be humoured for long.
        let window = bytes[position..<min(position + 16, bytes.count)]
        guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { throw XMLFault() }
        let name = String(decoding: window[(position + 1)..<end], as: UTF8.self)
        position = end + 1
        switch name {
        case "amp": return [UInt8(ascii: "&")]
        case "lt": return [UInt8(ascii: "<")]
        case "gt": return [UInt8(ascii: ">")]
        case "quot": return [UInt8(ascii: "\"")]
        case "apos": return [UInt8(ascii: "'")]
        default:
            let isHexadecimal = name.hasPrefix("#x")
            guard name.hasPrefix("#") else { throw XMLFault() }
            let digits = name.dropFirst(isHexadecimal ? 2 : 1)
            guard digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
                let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value)
            else { throw XMLFault() }
            return Array(String(scalar).utf8)
        }
    }

    private mutating func name() throws(XMLFault) -> [UInt8] {
        let start = position
        while let byte = peek, Self.isNameByte(byte) { position += 1 }
        guard position > start else { throw XMLFault() }
        return Array(bytes[start..<position])
    }

    private mutating func skipMiscellany() throws(XMLFault) {
        while true {
            skipSpace()
            guard skip("<!--") else { return }
            try skipThrough("-->")
        }
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = position
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
        return position > start
    }

    private mutating func skip(_ literal: String) -> Bool {
        guard bytes[position...].starts(with: literal.utf8) else { return false }
        position += literal.utf8.count
        return true
    }

    private mutating func skipThrough(_ literal: String) throws(XMLFault) {
        while position < bytes.count {
            if skip(literal) { return }
            position += 1
        }
        throw XMLFault()
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private static func localPart(of name: [UInt8]) -> String {
        let colon = name.lastIndex(of: UInt8(ascii: ":"))
        return String(decoding: name[(colon.map { $0 + 1 } ?? 0)...], as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: ":"), 0x80...0xFF:
            true
        default: false
        }
    }
}

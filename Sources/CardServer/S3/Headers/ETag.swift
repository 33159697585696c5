/// Entity tags as headers and XML have them.
enum ETag {
    /// The tag without white space, quotes and the mark of a weak tag.
    static func unquoted(_ text: some StringProtocol) -> String {
        var tag = Array(text.utf8)[...]
        func isOutside(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "\"") }
        while let first = tag.first, isOutside(first) { tag = tag.dropFirst() }
        if tag.starts(with: "W/\"".utf8) { tag = tag.dropFirst(3) }
        while let last = tag.last, isOutside(last) { tag = tag.dropLast() }
        return String(decoding: tag, as: UTF8.self)
    }

    /// The tag in quotes.
    static func quoted(_ tag: String) -> String { "\"\(tag)\"" }
}

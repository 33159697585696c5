import ModelCards

extension ObjectRange {
    /// Reads a `Range` header with one range of bytes.
    ///
    /// - Returns: nil for what S3 ignores: other units, several ranges, and what is no range at all.
    package init?(header: String) {
        let text = header.utf8
        guard text.starts(with: "bytes=".utf8) else { return nil }
        let range = text.dropFirst("bytes=".utf8.count)
        guard let dash = range.firstIndex(of: UInt8(ascii: "-")), !range.contains(UInt8(ascii: ",")) else { return nil }
        let first = range[..<dash]
        let last = range[range.index(after: dash)...]
        switch (Self.number(first), Self.number(last)) {
        case (nil, let count?) where first.isEmpty: self = .last(count)
        case (let start?, nil) where last.isEmpty: self = .from(start)
        case (let start?, let end?):
            guard start <= end else { return nil }
            self = .between(start, end)
        default: return nil
        }
    }

    private static func number(_ digits: Substring.UTF8View) -> Int64? {
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        return Int64(String(decoding: digits, as: UTF8.self))
    }
}

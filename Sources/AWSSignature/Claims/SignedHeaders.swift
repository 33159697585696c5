/// The list of headers that a signature covers.
enum SignedHeaders {
    /// Reads `host;x-amz-date`: lower-case names in order, so that there is one spelling of every list.
    ///
    /// - Throws: ``SignatureError`` when a name is empty, repeated, out of order or not a lower-case header name.
    static func names(in text: ArraySlice<UInt8>) throws(SignatureError) -> [String] {
        var names: [String] = []
        names.reserveCapacity(8)
        var previous = text[text.startIndex..<text.startIndex]
        var start = text.startIndex
        while start <= text.endIndex {
            var end = start
            while end < text.endIndex, text[end] != UInt8(ascii: ";") {
                guard isLowercaseToken(text[end]) else { throw .malformed(.signedHeaders) }
                end += 1
            }
            let name = text[start..<end]
            guard previous.lexicographicallyPrecedes(name) else { throw .malformed(.signedHeaders) }
            names.append(String(decoding: name, as: UTF8.self))
            previous = name
            start = end + 1
        }
        return names
    }

    /// Checks that the list covers what it has to, and that all of it is there to be covered.
    ///
    /// - Throws: ``SignatureError`` when `host` or an `x-amz-` header is not covered, or a covered one is not there.
    static func check(
        _ names: [String],
        against headers: [(name: String, value: String)]
    ) throws(SignatureError) {
        guard names.contains("host") else { throw .headerNotSigned(name: "host") }
        for name in names where !headers.contains(where: { HeaderName.isSame($0.name, lowercased: name) }) {
            throw .signedHeaderAbsent(name: name)
        }
        for header in headers where HeaderName.hasPrefix(header.name, lowercased: "x-amz-") {
            guard names.contains(where: { HeaderName.isSame(header.name, lowercased: $0) }) else {
                throw .headerNotSigned(name: header.name.lowercased())
            }
        }
    }

    /// Whether the byte may stand in a header name in lower case.
    private static func isLowercaseToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}

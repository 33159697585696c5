import ModelCards

/// Page tokens: whatever a list ended with comes back, and nobody else makes one.
///
/// An input is a line that was never a token, one with a query, and lines for the place where a page ended.
struct TokensTarget: FuzzTarget {
    let name = "tokens"

    private static let tokens = PageTokens(secret: "a secret of the fuzzer")

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        var parts = InputParts(input)
        let (forged, query) = (parts.text(), parts.text())
        var position: [String] = []
        while !parts.isAtEnd, position.count < 8 { position.append(parts.text()) }
        let count = position.count
        require(read(forged, query, count) == nil, "nobody forges a token")

        let token = Self.tokens.token(after: position, of: query)
        let found = read(token, query, count) ?? []
        let isSame = zip(found, position).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
        require(isSame && found.count == count, "a token leads to where it came from")
        require(read(token, query + ".", count) == nil, "a token is good for its query alone")
        require(read(token, query, count + 1) == nil, "a token has the fields of its list")
        let other = PageTokens(secret: "another secret")
        require((try? other.position(in: token, of: query, count: count)) == nil, "a token is good here alone")
        var altered = Array(token.utf8)
        let place = Int(input.first ?? 0) % altered.count
        altered[place] = altered[place] == UInt8(ascii: "0") ? UInt8(ascii: "1") : UInt8(ascii: "0")
        require(read(String(decoding: altered, as: UTF8.self), query, count) == nil, "a token is not to be altered")

        // What a search's token holds is read by type.
        if let place = try? SearchPosition(fields: position) {
            let again = try? SearchPosition(fields: place.fields)
            require(again?.fields == place.fields, "a place is read as it was written")
        }
    }

    private func read(_ token: String, _ query: String, _ count: Int) -> [String]? {
        try? Self.tokens.position(in: token, of: query, count: count)
    }
}

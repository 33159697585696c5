extension String {
    /// The first `count` Unicode code points, which is what lengths on the wire are counted in.
    func cut(to count: Int) -> String {
        // A code point is at least a byte, so a short text needs no walk.
        guard utf8.count > count else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
    }
}

extension String {
    /// The first `count` Unicode code points, which is what lengths on the wire are counted in.
    func cut(to count: Int) -> String {
        // A code point is at least a byte, so a short text needs no walk.
        guard utf8.count > count else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.prefix(count)))
    }

    /// Whether U+0000 is among the characters.
    var hasNullCharacter: Bool {
        let inPlace = utf8.withContiguousStorageIfAvailable { bytes in
            // Without a way out of the loop, the compiler looks at many bytes at once.
            var smallest = UInt8.max
            for byte in bytes {
                smallest = min(smallest, byte)
            }
            return smallest == 0 && !bytes.isEmpty
        }
        return inPlace ?? utf8.contains(0)
    }
}

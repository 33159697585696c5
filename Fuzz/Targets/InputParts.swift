/// Takes an input apart where a target needs several texts: at its line feeds, each with what follows left for later.
struct InputParts {
    private var rest: Slice<UnsafeBufferPointer<UInt8>>

    init(_ input: UnsafeBufferPointer<UInt8>) {
        rest = input[...]
    }

    /// The bytes up to the next line feed.
    mutating func line() -> [UInt8] {
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        defer { rest = end < rest.endIndex ? rest[(end + 1)...] : rest[end...] }
        return Array(rest[..<end])
    }

    /// The next line as a text.
    mutating func text() -> String { String(decoding: line(), as: UTF8.self) }

    /// Everything that is left.
    var remaining: [UInt8] { Array(rest) }

    /// Whether nothing is left.
    var isAtEnd: Bool { rest.isEmpty }
}

/// The values of one statement in one block of memory, as libpq wants them: texts as they are, numbers as eight bytes.
struct PostgresParameters {
    private var bytes: [UInt8] = []
    /// Where each value starts; nil for null.
    private var offsets: [Int?] = []
    private var lengths: [CInt] = []

    /// - Throws: ``StoreError/unstorableText`` for a text with U+0000.
    init(_ values: [SQLValue]) throws {
        offsets.reserveCapacity(values.count)
        lengths.reserveCapacity(values.count)
        for value in values {
            let start = bytes.count
            switch value {
            case .null:
                offsets.append(nil)
                lengths.append(0)
                continue
            case .integer(let number):
                withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
            case .real(let number):
                withUnsafeBytes(of: number.bitPattern.bigEndian) { bytes.append(contentsOf: $0) }
            case .text(let text):
                guard !text.holdsNull else { throw StoreError.unstorableText }
                bytes.append(contentsOf: text.utf8)
            }
            offsets.append(start)
            lengths.append(CInt(bytes.count - start))
        }
        // An empty text is an address as well, and a block without bytes has none.
        bytes.append(0)
    }

    /// Hands over the count, the addresses, the lengths and the formats, which are all binary.
    func withPointers<Result>(
        _ body: (CInt, [UnsafePointer<CChar>?], [CInt], [CInt]) throws -> Result
    ) rethrows -> Result {
        try bytes.withUnsafeBytes { block in
            let start = block.baseAddress?.assumingMemoryBound(to: CChar.self)
            let pointers = offsets.map { offset in offset.flatMap { start?.advanced(by: $0) } }
            return try body(CInt(offsets.count), pointers, lengths, [CInt](repeating: 1, count: offsets.count))
        }
    }
}

/// A cyclic redundancy check of reflected bits that begins with ones and ends inverted, as all of S3's are.
package struct CyclicRedundancyCheck<Word: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    private let polynomial: CyclicPolynomial<Word>
    private var state: Word = .max

    /// Starts over no bytes.
    package init(_ polynomial: CyclicPolynomial<Word>) {
        self.polynomial = polynomial
    }

    /// The check of the bytes so far.
    package var value: Word { ~state }

    /// The check's bytes, most significant first, as they are written in base64.
    package var bytes: [UInt8] {
        let value = value
        return stride(from: Word.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> Word($0)) }
    }

    /// Takes in more bytes, eight at a time.
    package mutating func update(_ bytes: UnsafeRawBufferPointer) {
        var state = state
        polynomial.tables.withUnsafeBufferPointer { tables in
            var offset = 0
            while offset + 8 <= bytes.count {
                let next = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                let mixed = next ^ UInt64(truncatingIfNeeded: state)
                state = 0
                for index in 0..<8 {
                    let byte = Int(truncatingIfNeeded: (mixed >> UInt64(index * 8)) & 0xFF)
                    state ^= tables[(7 - index) * 256 + byte]
                }
                offset += 8
            }
            while offset < bytes.count {
                let byte = Int(truncatingIfNeeded: state & 0xFF) ^ Int(bytes[offset])
                state = (state >> 8) ^ tables[byte]
                offset += 1
            }
        }
        self.state = state
    }
}

/// A polynomial with the tables that make its check fast.
package struct CyclicPolynomial<Word: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    private let reflected: Word
    /// Eight tables of 256 words, one after another; table N moves a byte on by N more bytes.
    fileprivate let tables: [Word]

    /// Prepares the tables.
    ///
    /// - Parameter reflected: the polynomial, least significant bit first.
    package init(reflected: Word) {
        self.reflected = reflected
        var tables = [Word](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var word = Word(byte)
            for _ in 0..<8 { word = word & 1 == 1 ? (word >> 1) ^ reflected : word >> 1 }
            tables[byte] = word
        }
        for index in 256..<tables.count {
            let before = tables[index - 256]
            tables[index] = (before >> 8) ^ tables[Int(before & 0xFF)]
        }
        self.tables = tables
    }

    /// The check of two runs of bytes, one after the other, from the checks of each.
    ///
    /// - Parameter secondLength: how many bytes `second` is the check of.
    package func combined(_ first: Word, _ second: Word, secondLength: Int64) -> Word {
        var factor = Word(1) << Word(Word.bitWidth - 1)
        var power = Word(1) << Word(Word.bitWidth - 9)
        var length = secondLength
        while length > 0 {
            if length & 1 == 1 { factor = product(power, factor) }
            power = product(power, power)
            length >>= 1
        }
        return product(factor, first) ^ second
    }

    /// The product of two polynomials, modulo this one.
    private func product(_ left: Word, _ right: Word) -> Word {
        var bit = Word(1) << Word(Word.bitWidth - 1)
        var shifted = right
        var result: Word = 0
        while bit != 0 {
            if left & bit != 0 { result ^= shifted }
            shifted = shifted & 1 == 1 ? (shifted >> 1) ^ reflected : shifted >> 1
            bit >>= 1
        }
        return result
    }
}

/// The polynomials that S3 uses.
package enum CyclicPolynomials {
    package static let crc32 = CyclicPolynomial<UInt32>(reflected: 0xEDB8_8320)
    package static let crc32c = CyclicPolynomial<UInt32>(reflected: 0x82F6_3B78)
    package static let crc64nvme = CyclicPolynomial<UInt64>(reflected: 0x9A6C_9329_AC4B_C9B5)
}

/// A DICT of the Compact Font Format: operators behind their operands.
package struct CFFDictionary {
    /// The operators that are of interest here; those of two bytes are 12 × 256 and the second.
    enum Key: Int {
        case charset = 15
        case charStrings = 17
        case privateDictionary = 18
        case subroutines = 19
        case charStringType = 0xC06
        case registry = 0xC1E
        case fontDictionaries = 0xC24
        case fontSelection = 0xC25
    }

    private struct Entry {
        let key: Int
        var operands: [UInt8]
    }

    private var entries: [Entry] = []

    /// - Returns: nil when the bytes are no dictionary.
    package init?(_ bytes: FontBytes) {
        var position = 0
        var start = 0
        while let byte = bytes[position] {
            guard byte <= 21 else {
                guard let length = Self.operandLength(bytes, at: position) else { return nil }
                position += length
                continue
            }
            guard let operands = bytes.part(from: start, to: position)?.copied else { return nil }
            var key = Int(byte)
            if byte == 12 {
                position += 1
                guard let second = bytes[position] else { return nil }
                key = 0xC00 | Int(second)
            }
            position += 1
            start = position
            entries.append(Entry(key: key, operands: operands))
        }
        guard start == bytes.count else { return nil }
    }

    func contains(_ key: Key) -> Bool {
        entries.contains { $0.key == key.rawValue }
    }

    /// The operands, if all of them are whole numbers; nil also without the operator.
    func integers(_ key: Key) -> [Int]? {
        guard let entry = entries.first(where: { $0.key == key.rawValue }) else { return nil }
        return entry.operands.withUnsafeBufferPointer { Self.integers(FontBytes($0)) }
    }

    /// The operator's only operand.
    func integer(_ key: Key) -> Int? {
        guard let all = integers(key), all.count == 1 else { return nil }
        return all[0]
    }

    /// Gives an operator other operands, in a form whose length does not depend on their size.
    mutating func set(_ key: Key, _ numbers: [Int]) {
        guard let place = entries.firstIndex(where: { $0.key == key.rawValue }) else { return }
        entries[place].operands = []
        for number in numbers {
            entries[place].operands.append(29)
            entries[place].operands.append(number, bytes: 4)
        }
    }

    mutating func remove(_ key: Key) {
        entries.removeAll { $0.key == key.rawValue }
    }

    package var bytes: [UInt8] {
        var result: [UInt8] = []
        for entry in entries {
            result += entry.operands
            result.append(entry.key, bytes: entry.key > 255 ? 2 : 1)
        }
        return result
    }

    private static func operandLength(_ bytes: FontBytes, at position: Int) -> Int? {
        switch bytes[position] {
        case 28: return 3
        case 29: return 5
        case 30:
            // A real number, in digits of half a byte that end with 15.
            var end = position + 1
            while let byte = bytes[end], byte & 15 != 15 { end += 1 }
            return end - position + 1
        case .some(32...246): return 1
        case .some(247...254): return 2
        default: return nil
        }
    }

    private static func integers(_ bytes: FontBytes) -> [Int]? {
        var numbers: [Int] = []
        var position = 0
        while let byte = bytes[position] {
            guard byte != 30, let length = operandLength(bytes, at: position),
                let rest = bytes.number(at: position + 1, bytes: length - 1)
            else { return nil }
            switch byte {
            case 28: numbers.append(Int(Int16(truncatingIfNeeded: rest)))
            case 29: numbers.append(Int(Int32(truncatingIfNeeded: rest)))
            case ...246: numbers.append(Int(byte) - 139)
            case ...250: numbers.append((Int(byte) - 247) * 256 + rest + 108)
            default: numbers.append(-(Int(byte) - 251) * 256 - rest - 108)
            }
            position += length
        }
        return numbers
    }
}

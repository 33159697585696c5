/// Distinct words as UTF-8, in the order in which they came.
///
/// A card has thousands of words, most of which it says again and again. All of them lie in one array, and a word that
/// is there already costs neither an allocation nor a comparison of texts by Unicode's rules.
package struct WordSet {
    /// Where a word lies, and what it is told from others by.
    private struct Entry {
        let hash: UInt64
        let start: Int
        let length: Int
    }

    /// The words, a space behind each.
    private var text: [UInt8] = []
    private var entries: [Entry] = []
    /// An open hash table of positions among the entries, counted from 1; its size is a power of two.
    private var slots: [UInt32] = []
    /// Nobody outside can know it, and so prepare words that meet in one place of the table.
    private let seed: UInt64

    private let mostBytes: Int
    /// Whether a word was left out because there was no room for it.
    package private(set) var isFull = false

    /// Begins without a word.
    ///
    /// - Parameter mostBytes: the room for words, with one byte behind each.
    package init(mostBytes: Int = .max) {
        self.mostBytes = mostBytes
        seed = Self.processSeed
        text.reserveCapacity(4_096)
        entries.reserveCapacity(512)
        slots = [UInt32](repeating: 0, count: 1_024)
    }

    /// How many words there are.
    package var count: Int { entries.count }

    /// The words as texts.
    package var words: [String] {
        text.withUnsafeBufferPointer { text in
            entries.map { String(decoding: text[$0.start..<$0.start + $0.length], as: UTF8.self) }
        }
    }

    /// Adds a word unless it is there already, or does not fit.
    package mutating func insert(_ word: UnsafeBufferPointer<UInt8>) {
        let hash = hash(of: UnsafeRawBufferPointer(word))
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.hash == hash, entry.length == word.count, isEqual(word, at: entry.start) { return }
            slot = (slot + 1) & (slots.count - 1)
        }
        guard text.count + word.count < mostBytes else {
            isFull = true
            return
        }
        entries.append(Entry(hash: hash, start: text.count, length: word.count))
        slots[slot] = UInt32(entries.count)
        text.append(contentsOf: word)
        text.append(UInt8(ascii: " "))
        if entries.count * 2 > slots.count { grow() }
    }

    @inline(__always)
    private func isEqual(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        text.withUnsafeBytes { text in
            let word = UnsafeRawBufferPointer(word)
            var index = 0
            while index &+ 8 <= word.count {
                let one = text.loadUnaligned(fromByteOffset: start &+ index, as: UInt64.self)
                if one != word.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
                index &+= 8
            }
            while index < word.count {
                if text[start &+ index] != word[index] { return false }
                index &+= 1
            }
            return true
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for (index, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(index + 1)
        }
    }

    // MARK: - Hashing

    private static let processSeed = UInt64.random(in: .min ... .max)

    @inline(__always)
    private func hash(of word: UnsafeRawBufferPointer) -> UInt64 {
        let count = word.count
        var hash = seed ^ UInt64(truncatingIfNeeded: count)
        var position = 0
        while position &+ 8 < count {
            hash = Self.mix(hash ^ word.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            position &+= 8
        }
        // The last bytes at once, some of them twice.
        if count >= 8 {
            return Self.mix(hash ^ word.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
        }
        if count >= 4 {
            let first = UInt64(word.loadUnaligned(as: UInt32.self))
            let last = UInt64(word.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            return Self.mix(hash ^ (first | last << 32))
        }
        guard count > 0 else { return Self.mix(hash) }
        let bytes = UInt64(word[0]) | UInt64(word[count / 2]) << 8 | UInt64(word[count &- 1]) << 16
        return Self.mix(hash ^ bytes)
    }

    /// Both halves of a product, in which every bit of `value` has a say.
    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}

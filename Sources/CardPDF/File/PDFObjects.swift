/// The objects of a PDF file that has one classic cross-reference table, as cairo writes it.
package struct PDFObjects {
    private let file: [UInt8]
    /// The extent of each object, by its number, from `1 0 obj` to behind `endobj`; nil for numbers that are not in
    /// use.
    private var extents: [Range<Int>?]
    private let objectsEnd: Int

    /// Finds the objects.
    ///
    /// - Returns: nil when the file is not laid out as expected.
    package init?(_ file: [UInt8]) {
        guard let start = Self.startOfTable(file) else { return nil }
        var scanner = ByteScanner(file, at: start)
        guard scanner.skip("xref"), let first = scanner.integer(), first == 0, let count = scanner.integer(), count > 0,
            count < file.count / 20
        else { return nil }
        var offsets: [(number: Int, offset: Int)] = []
        for number in 0..<count {
            guard let offset = scanner.integer(), scanner.integer() != nil else { return nil }
            if scanner.skip("n") {
                guard offset < start else { return nil }
                offsets.append((number, offset))
            } else if !scanner.skip("f") {
                return nil
            }
        }
        offsets.sort { $0.offset < $1.offset }
        extents = Array(repeating: nil, count: count)
        for (position, entry) in offsets.enumerated() {
            let end = position + 1 < offsets.count ? offsets[position + 1].offset : start
            extents[entry.number] = entry.offset..<end
        }
        self.file = file
        objectsEnd = start
    }

    /// One more than the highest number.
    package var count: Int { extents.count }

    /// The bytes of an object.
    package subscript(number: Int) -> ArraySlice<UInt8>? {
        guard extents.indices.contains(number), let extent = extents[number] else { return nil }
        return file[extent]
    }

    /// What stands before the first object.
    var head: ArraySlice<UInt8> {
        file[..<(extents.compactMap { $0?.lowerBound }.min() ?? 0)]
    }

    /// The numbers in use, in the order of the file.
    var numbersInFile: [Int] {
        extents.indices.filter { extents[$0] != nil }
            .sorted { (extents[$0]?.lowerBound ?? 0) < (extents[$1]?.lowerBound ?? 0) }
    }

    /// The number that the trailer gives for a key, such as `Root`.
    package func trailerReference(_ key: String) -> Int? {
        var scanner = ByteScanner(file, at: objectsEnd)
        guard scanner.find("trailer"), scanner.find("/\(key) ") else { return nil }
        return scanner.integer()
    }

    private static func startOfTable(_ file: [UInt8]) -> Int? {
        var scanner = ByteScanner(file, at: max(0, file.count - 64))
        guard scanner.find("startxref"), let offset = scanner.integer(), offset < file.count else { return nil }
        return offset
    }
}

/// Reads words and numbers from bytes.
struct ByteScanner {
    private let bytes: [UInt8]
    private var position: Int

    init(_ bytes: [UInt8], at position: Int) {
        self.bytes = bytes
        self.position = position
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] <= 0x20 {
            position += 1
        }
    }

    mutating func skip(_ word: StaticString) -> Bool {
        skipSpace()
        let length = word.utf8CodeUnitCount
        guard position + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[position + offset] != word.utf8Start[offset] {
            return false
        }
        position += length
        return true
    }

    mutating func integer() -> Int? {
        skipSpace()
        let start = position
        var value = 0
        while position < bytes.count, case 0x30...0x39 = bytes[position], position - start < 18 {
            value = value * 10 + Int(bytes[position] - 0x30)
            position += 1
        }
        return position > start ? value : nil
    }

    /// Moves behind the next place where the word stands.
    mutating func find(_ word: String) -> Bool {
        let word = Array(word.utf8)
        guard let place = bytes.place(of: word, from: position) else { return false }
        position = place + word.count
        return true
    }
}

extension RandomAccessCollection<UInt8> where Index == Int {
    /// Where a word begins; nil when it does not occur.
    func place(of word: [UInt8], from start: Int? = nil) -> Int? {
        guard let first = word.first, count >= word.count else { return nil }
        let last = endIndex - word.count
        var index = start ?? startIndex
        while index <= last {
            if self[index] == first, self[index..<index + word.count].elementsEqual(word) { return index }
            index += 1
        }
        return nil
    }
}

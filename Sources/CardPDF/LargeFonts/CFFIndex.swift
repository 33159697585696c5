/// An INDEX of the Compact Font Format: objects one behind the other, after a list of where they begin.
package struct CFFIndex {
    package let count: Int
    /// Where the index ends, in the bytes that it was read from.
    package let end: Int
    private let bytes: FontBytes
    private let offsetsStart: Int
    private let offsetSize: Int

    /// - Returns: nil when no index stands there.
    package init?(_ bytes: FontBytes, at start: Int) {
        guard let count = bytes.number(at: start, bytes: 2) else { return nil }
        self.bytes = bytes
        self.count = count
        offsetsStart = start + 3
        guard count > 0 else {
            offsetSize = 1
            end = start + 2
            return
        }
        guard let size = bytes[start + 2], (1...4).contains(size) else { return nil }
        offsetSize = Int(size)
        let last = offsetsStart + count * offsetSize
        guard let length = bytes.number(at: last, bytes: offsetSize) else { return nil }
        // Offsets count from the byte before the first object.
        end = last + offsetSize - 1 + length
        guard end <= bytes.count else { return nil }
    }

    /// The bytes of an object; nil when there is none of that number.
    package subscript(number: Int) -> FontBytes? {
        guard number >= 0, number < count else { return nil }
        let base = offsetsStart + (count + 1) * offsetSize - 1
        let place = offsetsStart + number * offsetSize
        guard let from = bytes.number(at: place, bytes: offsetSize),
            let to = bytes.number(at: place + offsetSize, bytes: offsetSize)
        else { return nil }
        return bytes.part(from: base + from, to: base + to)
    }

    /// The bytes of an index of these objects.
    package static func bytes(of objects: [[UInt8]]) -> [UInt8] {
        var result: [UInt8] = []
        result.append(objects.count, bytes: 2)
        guard !objects.isEmpty else { return result }
        result.append(4)
        var offset = 1
        result.append(offset, bytes: 4)
        for object in objects {
            offset += object.count
            result.append(offset, bytes: 4)
        }
        objects.forEach { result += $0 }
        return result
    }
}

/// Which bytes of an object to read.
package enum ObjectRange: Hashable, Sendable {
    /// From an offset to the end.
    case from(Int64)
    /// From an offset to another, both included.
    case between(Int64, Int64)
    /// That many bytes at the end.
    case last(Int64)
    /// The part of that number, counted from 1; an object that was written at once is its own part 1.
    case part(Int)

    /// The offsets that the range means in an object of `partSizes`.
    ///
    /// - Throws: `invalidRange` or `invalidPartNumber` when the object has no such bytes.
    package func resolved(partSizes: [Int64]) throws(ObjectStoreError) -> Range<Int64> {
        let size = partSizes.reduce(0, +)
        switch self {
        case .part(let number):
            guard number >= 1, number <= partSizes.count else { throw .invalidPartNumber }
            let start = partSizes[..<(number - 1)].reduce(0, +)
            return start..<(start + partSizes[number - 1])
        case .from(let first):
            guard first >= 0, first < size else { throw .invalidRange(size: size) }
            return first..<size
        case .between(let first, let last):
            guard first >= 0, first < size, first <= last else { throw .invalidRange(size: size) }
            return first..<(min(last, size - 1) + 1)
        case .last(let count):
            guard count > 0, size > 0 else { throw .invalidRange(size: size) }
            return max(0, size - count)..<size
        }
    }
}

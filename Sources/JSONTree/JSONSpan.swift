/// A container that is so long that whoever wants what follows it should not have to read it again.
struct JSONSpan {
    /// Bytes of the shortest container that is noted: even if containers of that length hold others up to the greatest
    /// depth, the spans take a fraction of the text's memory.
    static let shortest = 4096

    /// Bytes before the container.
    let start: UInt32
    /// Bytes before what follows it; the position of the parent's span while the container is open.
    var end: UInt32
    /// How many values it holds.
    var count: UInt32
}

/// The containers that are open while a text is checked; long ones stay as spans when they are left.
struct OpenContainers {
    /// By where they start.
    private(set) var spans: [JSONSpan] = []
    private(set) var depth = 0
    /// Whether the innermost one is an object.
    private(set) var isObject = false
    /// The position of its span; -1 outside of all.
    private var innermost = -1

    /// Whether the innermost one is a list.
    var isList: Bool { depth > 0 && !isObject }

    /// Goes into a container that starts at `start`.
    mutating func enter(at start: Int, isObject: Bool) {
        spans.append(
            JSONSpan(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: innermost), count: 1)
        )
        innermost = spans.count - 1
        depth += 1
        self.isObject = isObject
    }

    /// Goes on to another value in the innermost container, past so many.
    mutating func goOn(_ count: Int = 1) {
        spans[innermost].count &+= UInt32(truncatingIfNeeded: count)
    }

    /// Leaves the innermost container, which ends before `end`.
    mutating func leave(at end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        let span = spans[innermost]
        let parent = Int(Int32(truncatingIfNeeded: span.end))
        if end - Int(span.start) < JSONSpan.shortest {
            // Whatever was in it was shorter still, so its span is the last one.
            spans.removeLast()
        } else {
            spans[innermost].end = UInt32(truncatingIfNeeded: end)
        }
        innermost = parent
        depth -= 1
        if parent >= 0 { isObject = bytes[Int(spans[parent].start)] == UInt8(ascii: "{") }
    }
}

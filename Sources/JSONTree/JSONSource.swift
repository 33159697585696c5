/// A checked text, and where its long containers end.
@usableFromInline
package struct JSONSource {
    @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
    /// By where they start.
    let spans: UnsafeBufferPointer<JSONSpan>

    /// The span of the container that starts at `start`, when it is a long one.
    func span(ofContainerAt start: Int) -> JSONSpan? {
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].start < start { low = middle + 1 } else { high = middle }
        }
        guard low < spans.count, spans[low].start == start else { return nil }
        return spans[low]
    }
}

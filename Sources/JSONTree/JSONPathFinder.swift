/// Finds the places of positions on a tape, asked for from left to right.
///
/// Each search goes on where the last one stopped, so that a thousand findings in one long array cost one walk.
package struct JSONPathFinder {
    private struct Frame {
        let container: Int
        /// The child that holds what was last asked for: its name where the container is an object.
        var child: Int
        /// How many children come before.
        var position: Int
    }

    private let tape: JSONTape
    private var frames: [Frame] = []

    /// A finder that stands at the document's start.
    package init(_ tape: JSONTape) {
        self.tape = tape
    }

    /// The place of the value, or of the member whose name stands, at `index`, which never decreases.
    package mutating func pointer(to index: Int) -> JSONPointer {
        while let frame = frames.last, Int(tape.nodes[frame.container].end) <= index { frames.removeLast() }
        if frames.isEmpty, index > 0 { frames.append(Frame(container: 0, child: 1, position: 0)) }
        while var frame = frames.last {
            while Int(tape.nodes[value(of: frame)].end) <= index {
                frame.child = Int(tape.nodes[value(of: frame)].end)
                frame.position += 1
            }
            frames[frames.count - 1] = frame
            if value(of: frame) >= index { break }
            frames.append(Frame(container: value(of: frame), child: value(of: frame) + 1, position: 0))
        }
        return JSONPointer(frames.map { isObject($0) ? .name(tape.string(at: $0.child)) : .index($0.position) })
    }

    private func isObject(_ frame: Frame) -> Bool {
        tape.nodes[frame.container].kind == .object
    }

    private func value(of frame: Frame) -> Int {
        isObject(frame) ? frame.child + 1 : frame.child
    }
}

import JSONTree

/// The strict parser, the lenient one, the tape, the tree and the writer, which must agree about every text.
struct JSONTarget: FuzzTarget {
    let name = "json"

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        let copied = String(copyingUTF8: input)
        require(copied.utf8.elementsEqual(String(decoding: input, as: UTF8.self).utf8), "UTF-8 is copied as it is")
        let tape: JSONTape
        do {
            tape = try JSONTape(parsing: input)
        } catch {
            checkPlace(error, in: input)
            checkLeniency(input, tree: nil)
            return
        }
        let tree = tape.value(at: 0)
        checkWriting(tape, tree)
        checkTape(tape, tree)
        checkLeniency(input, tree: tree)
        if input.count.isMultiple(of: 4) { checkLong(input) }
    }

    private func checkPlace(_ error: JSONError, in input: UnsafeBufferPointer<UInt8>) {
        require((0...input.count).contains(error.offset), "an error lies within its text: \(error.offset)")
        require(error.line >= 1 && error.column >= 1, "lines and columns are counted from 1")
        require(!error.description.isEmpty, "an error has words")
    }

    /// What is written is read again as the same, scalar for scalar and digit for digit.
    private func checkWriting(_ tape: JSONTape, _ tree: JSON) {
        let bytes = tree.bytes()
        let again = required("what was written is JSON") { try JSON(parsing: bytes) }
        require(again.bytes() == bytes, "reading what was written, and writing it, changes nothing")
        require(again == tree && tree.isEquivalent(to: again), "what was written is the same value")
        var text = tree.prettyText
        let pretty = required("what was written for people is JSON") { try JSON(parsing: text) }
        require(pretty.bytes() == bytes, "white space changes nothing")
        text.withUTF8 { spaced in
            let other = required("what was written for people is JSON") { try JSONTape(parsing: spaced) }
            require(tape.isEquivalent(to: other), "white space changes nothing")
            require(spaced.scalarCount == String(decoding: spaced, as: UTF8.self).unicodeScalars.count, "scalars count")
        }
    }

    /// Every position on the tape has a pointer, which leads to the same value in the tree.
    private func checkTape(_ tape: JSONTape, _ tree: JSON) {
        var finder = JSONPathFinder(tape)
        var hasNul = false
        var isName = false
        var names: Set<Int> = []
        for (index, node) in tape.nodes.enumerated() {
            require(Int(node.end) > index && Int(node.end) <= tape.nodes.count, "a node ends behind itself")
            if node.kind == .object {
                var child = index + 1
                while child < Int(node.end) {
                    names.insert(child)
                    child = Int(tape.nodes[child + 1].end)
                }
            }
            if node.kind == .string {
                let text = tape.string(at: index)
                hasNul = hasNul || text.utf8.contains(0)
                require(node.scalarCount(in: tape.bytes) == text.unicodeScalars.count, "scalars are counted right")
                require(tape.isString(at: index, equalTo: text), "a string is itself")
            }
            isName = names.contains(index)
            guard !isName, tape.nodes.count < 400 else { continue }
            let found = value(in: tree, at: finder.pointer(to: index))
            require(found?.bytes() == tape.value(at: index).bytes(), "a pointer leads to its value")
        }
        require(hasNul == tape.hasNul, "U+0000 is noticed")
    }

    private func value(in tree: JSON, at pointer: JSONPointer) -> JSON? {
        pointer.steps.reduce(tree as JSON?) { value, step in
            switch step {
            case .name(let name): value?[name]
            case .index(let index): value?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            }
        }
    }

    /// The lenient reading accepts what the strict one does, and beyond it only what it promises.
    private func checkLeniency(_ input: UnsafeBufferPointer<UInt8>, tree: JSON?) {
        let text: JSONCheckedText
        do {
            text = try JSONCheckedText(checking: input, maximumDepth: 128)
        } catch {
            require(tree == nil, "what is JSON is one line of JSON, but: \(error)")
            checkPlace(error, in: input)
            return
        }
        text.withLines { lines in
            var reading = ViewReading()
            let read = lines.map { reading.tree(of: $0) }
            require(read.count == lines.count, "as many values are met as were counted")
            if let tree {
                require(read.map { $0.bytes() } == [tree.bytes()], "a view sees what the tree has")
            } else {
                require(reading.isLenient || read.count > 1, "a text that is not JSON was taken for it")
            }
        }
    }

    /// Long containers are skipped in another way than short ones, so a document stands among many of its kind, too.
    private func checkLong(_ input: UnsafeBufferPointer<UInt8>) {
        let count = 9000 / max(input.count, 1) + 1
        guard input.count < 2000, count < 400 else { return }
        let list = Array(repeating: Array(input), count: count).joined(separator: [UInt8(ascii: ",")])
        let bytes = Array("{\"a\":[".utf8) + list + Array("],\"b\":[[".utf8) + Array(input) + Array("]]}".utf8)
        let exact = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
        defer { exact.deallocate() }
        _ = exact.initialize(from: bytes)
        let copy = UnsafeBufferPointer(exact)
        // Deeper than the document alone, perhaps too deep.
        guard let tape = try? JSONTape(parsing: copy) else { return }
        let tree = tape.value(at: 0)
        require(tape.isEquivalent(to: tape), "a document is itself")
        checkLeniency(copy, tree: tree)
    }
}

/// Makes a tree of a view, and notices what strict JSON does not have.
private struct ViewReading {
    /// Whether a number that is none, or a name that occurs twice, was met.
    private(set) var isLenient = false

    mutating func tree(of view: JSONView) -> JSON {
        switch view.kind {
        case .null: return .null
        case .boolean: return .bool(view.boolean ?? false)
        case .number:
            checkNumber(view)
            return .number(view.textString)
        case .notFinite:
            isLenient = true
            return .string(view.textString)
        case .string:
            let text = view.string ?? ""
            require(view.isString(text) && view.isSameString(as: view), "a string is itself")
            return .string(text)
        case .array:
            var elements: [JSON] = []
            for element in view.elements { elements.append(tree(of: element)) }
            require(view.countOfLongArray ?? elements.count == elements.count, "elements are counted right")
            return .array(elements)
        case .object:
            var members: [JSONMember] = []
            var names: Set<[UInt8]> = []
            for (name, value) in view.members {
                let text = name.string ?? ""
                if !names.insert(Array(text.utf8)).inserted { isLenient = true }
                members.append(JSONMember(text, tree(of: value)))
            }
            require(names.count == members.count || view.mayHaveDuplicateNames, "names that repeat are noticed")
            return .object(members)
        }
    }

    private func checkNumber(_ view: JSONView) {
        let exact = Double(view.textString)
        require(exact != nil, "a number is one to others, too: \(view.textString)")
        let finite = exact.flatMap { $0.isFinite ? $0 : nil }
        require(view.finite == finite, "a number has its value")
        require(view.isFiniteNumber == (finite != nil), "a number has a value or not: \(view.textString)")
        if let int = view.int { require(String(int) == view.textString || int == 0, "an integer has its digits") }
        if let finite {
            let distance = abs(view.approximate - finite)
            require(distance <= abs(finite) * 1e-12 + 1e-300, "a quick reading is near: \(view.textString)")
        }
    }
}

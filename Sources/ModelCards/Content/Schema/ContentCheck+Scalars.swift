import JSONTree

extension ContentCheck {
    mutating func checkString(_ node: Int, _ step: Int) {
        let rule = steps[step]
        let bytes = Int(nodes[node].extent)
        switch rule.kind {
        case .text:
            // Neither a code point nor an escape is shorter than a byte: only a text with more bytes needs counting.
            if bytes > rule.maximum && length(of: node) > rule.maximum { note(.tooLong, node, step) }
            if rule.minimum > 0 && length(of: node) < rule.minimum { note(.tooShort, node, step) }
        case .name:
            // A newline can only come from an escape.
            if bytes == 0 || nodes[node].hasEscapes && tape.string(at: node).unicodeScalars.allSatisfy({ $0 == "\n" }) {
                note(.pattern, node, step)
            }
        default:
            if place(ofNameAt: node, in: rule, startingAt: 0) == nil { note(.choice, node, step) }
        }
    }

    mutating func checkNumber(_ node: Int, _ step: Int) {
        let minimum = steps[step].minimum
        guard minimum != .min else { return }
        let value = Double(tape.string(at: node)) ?? 0
        if value < Double(minimum) { note(.tooSmall, node, step) }
    }

    private func length(of node: Int) -> Int {
        nodes[node].scalarCount(in: tape.bytes)
    }

    /// The place among the rule's words of the string or name at `node`.
    ///
    /// Most documents list their members in the schema's order, so the word after the last match is tried first.
    @inline(__always)
    func place(ofNameAt node: Int, in rule: ContentProgram.Step, startingAt hint: Int) -> Int? {
        if nodes[node].hasEscapes { return place(ofEscapedNameAt: node, in: rule) }
        var place = hint
        for _ in 0..<rule.wordCount {
            if place >= rule.wordCount { place = 0 }
            if isEqual(node, words[rule.firstWord + place]) { return place }
            place += 1
        }
        return nil
    }

    @inline(__always)
    private func isEqual(_ node: Int, _ word: ContentProgram.Word) -> Bool {
        let length = word.length
        guard Int(nodes[node].extent) == length else { return false }
        let start = Int(nodes[node].offset)
        let own = UnsafeRawBufferPointer(tape.bytes)
        let other = UnsafeRawBufferPointer(texts)
        var index = 0
        while index &+ 8 <= length {
            let ownPart = own.loadUnaligned(fromByteOffset: start &+ index, as: UInt64.self)
            let otherPart = other.loadUnaligned(fromByteOffset: word.start &+ index, as: UInt64.self)
            if ownPart != otherPart { return false }
            index &+= 8
        }
        while index < length {
            if own[start &+ index] != other[word.start &+ index] { return false }
            index &+= 1
        }
        return true
    }

    private func place(ofEscapedNameAt node: Int, in rule: ContentProgram.Step) -> Int? {
        (0..<rule.wordCount).first { tape.isString(at: node, equalTo: program.text(of: rule.firstWord + $0)) }
    }
}

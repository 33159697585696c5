import JSONTree

/// Walks a document and a program side by side and notes every violation.
///
/// Valid documents are the usual case, so the walk keeps no paths: a violation notes the value's position, from which
/// its path is found afterwards.
struct ContentCheck {
    /// As many violations as are reported one by one.
    static let limit = 1000

    let tape: JSONTape
    let nodes: UnsafeBufferPointer<JSONNode>
    let program: ContentProgram
    let steps: UnsafeBufferPointer<ContentProgram.Step>
    let words: UnsafeBufferPointer<ContentProgram.Word>
    let texts: UnsafeBufferPointer<UInt8>
    var violations: [ContentViolation] = []
    var leftOut = 0

    /// Every violation of `program` by the document, in document order.
    static func findings(in tape: JSONTape, _ program: ContentProgram) -> [ContentFinding] {
        let (violations, leftOut) = program.steps.withUnsafeBufferPointer { steps in
            program.words.withUnsafeBufferPointer { words in
                program.texts.withUnsafeBufferPointer { texts in
                    tape.nodes.withUnsafeBufferPointer { nodes in
                        var check = ContentCheck(
                            tape: tape,
                            nodes: nodes,
                            program: program,
                            steps: steps,
                            words: words,
                            texts: texts
                        )
                        check.check(0, against: 0)
                        if tape.hasNul { check.refuseNul() }
                        return (check.violations, check.leftOut)
                    }
                }
            }
        }
        if violations.isEmpty { return [] }
        // A missing member is noticed at its object's end, but belongs to the object's place; the sort is stable.
        var places = JSONPathFinder(tape)
        var findings = violations.sorted { $0.node < $1.node }.map { violation in
            violation.finding(in: tape, program, at: places.pointer(to: violation.node))
        }
        if leftOut > 0 {
            findings.append(ContentFinding(at: JSONPointer(), .error, "\(leftOut) more findings are left out"))
        }
        return findings
    }

    /// Checks the value at `node` and everything in it.
    mutating func check(_ node: Int, against step: Int) {
        switch (steps[step].kind, nodes[node].kind) {
        case (.anything, _), (.boolean, .yes), (.boolean, .no): break
        case (.text, .string), (.name, .string), (.oneOf, .string): checkString(node, step)
        case (.number, .number): checkNumber(node, step)
        case (.array, .array): checkArray(node, step)
        case (.object, .object): checkObject(node, step)
        case (.either, _): checkEither(node, step)
        case (.kinds, .object): checkKinds(node, step)
        default: note(.type, node, step)
        }
    }

    mutating func note(_ reason: ContentViolation.Reason, _ node: Int, _ step: Int) {
        guard violations.count < Self.limit else {
            leftOut += 1
            return
        }
        violations.append(ContentViolation(node: node, step: step, reason: reason))
    }

    /// Refuses strings and names that hold U+0000, which PostgreSQL's text and a PDF cannot.
    private mutating func refuseNul() {
        for index in nodes.indices where nodes[index].hasNul { note(.nul, index, 0) }
    }
}

// MARK: - Containers

extension ContentCheck {
    private mutating func checkArray(_ node: Int, _ step: Int) {
        let rule = steps[step]
        let count = Int(nodes[node].extent)
        if count < rule.minimum { note(.tooFewItems, node, step) }
        if count > rule.maximum { note(.tooManyItems, node, step) }
        let end = Int(nodes[node].end)
        var child = node + 1
        while child < end {
            check(child, against: rule.other)
            child = Int(nodes[child].end)
        }
    }

    private mutating func checkObject(_ node: Int, _ step: Int) {
        let rule = steps[step]
        let end = Int(nodes[node].end)
        var seen: UInt64 = 0
        var expected = 0
        var name = node + 1
        while name < end {
            if let place = place(ofNameAt: name, in: rule, startingAt: expected) {
                seen |= 1 << UInt64(place)
                expected = place + 1
                check(name + 1, against: words[rule.firstWord + place].step)
            } else if rule.other >= 0 {
                check(name + 1, against: rule.other)
            } else if rule.other == ContentProgram.Step.refused {
                note(.additional(name: name), node, step)
            }
            name = Int(nodes[name + 1].end)
        }
        var missing = rule.required & ~seen
        while missing != 0 {
            note(.missing(word: rule.firstWord + missing.trailingZeroBitCount), node, step)
            missing &= missing - 1
        }
    }

    /// Checks against the first alternative for the value's JSON type.
    private mutating func checkEither(_ node: Int, _ step: Int) {
        for word in words[steps[step].firstWord..<steps[step].firstWord + steps[step].wordCount] {
            let fits =
                switch (steps[word.step].kind, nodes[node].kind) {
                case (.text, .string), (.name, .string), (.oneOf, .string), (.number, .number), (.boolean, .yes),
                    (.boolean, .no), (.array, .array), (.object, .object), (.kinds, .object), (.anything, _),
                    (.either, _):
                    true
                default: false
                }
            if fits { return check(node, against: word.step) }
        }
        note(.type, node, step)
    }

    private mutating func checkKinds(_ node: Int, _ step: Int) {
        let rule = steps[step]
        var deciding = rule
        deciding.wordCount = 1
        let end = Int(nodes[node].end)
        var name = node + 1
        while name < end {
            if place(ofNameAt: name, in: deciding, startingAt: 0) != nil { break }
            name = Int(nodes[name + 1].end)
        }
        var types = rule
        types.firstWord += 1
        types.wordCount -= 1
        guard name < end, case .string = nodes[name + 1].kind,
            let place = place(ofNameAt: name + 1, in: types, startingAt: 0)
        else { return check(node, against: rule.other) }
        check(node, against: words[types.firstWord + place].step)
    }
}

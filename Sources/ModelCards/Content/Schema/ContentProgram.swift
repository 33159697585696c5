/// A ``ContentRule`` laid out flat, so that checking a document follows positions instead of nested enums.
///
/// A step per rule, depth first; the rules themselves stay beside the steps for the wording of findings.
struct ContentProgram: Sendable {
    /// What a step asks of a value.
    enum Kind: UInt8, Sendable {
        case anything, text, name, oneOf, number, boolean, array, object, either, kinds
    }

    /// One rule; what `minimum`, `maximum` and the words mean depends on its kind.
    struct Step: Sendable {
        var kind: Kind
        var minimum = 0
        var maximum = Int.max
        /// The first of the step's words: an object's members, a choice's strings, `type` and the types of kinds.
        var firstWord = 0
        var wordCount = 0
        /// An array's elements; what applies to an object's other members, or to kinds of an unknown type.
        var other = Step.refused
        /// One bit for each required member, by its place among the words.
        var required: UInt64 = 0

        static let refused = -1
        static let allowed = -2
    }

    /// A text to compare with, and the step that it leads to.
    struct Word: Sendable {
        let start: Int
        let length: Int
        var step: Int
    }

    private(set) var steps: [Step] = []
    private(set) var rules: [ContentRule] = []
    private(set) var words: [Word] = []
    private(set) var texts: [UInt8] = []

    init(_ root: ContentRule) {
        _ = add(root)
    }

    /// The text of a word.
    func text(of word: Int) -> String {
        String(decoding: texts[words[word].start..<words[word].start + words[word].length], as: UTF8.self)
    }

    private mutating func add(_ rule: ContentRule) -> Int {
        let index = steps.count
        steps.append(Step(kind: .anything))
        rules.append(rule)
        steps[index] = step(for: rule)
        return index
    }

    private mutating func step(for rule: ContentRule) -> Step {
        switch rule {
        case .anything:
            return Step(kind: .anything)
        case .text(let minLength, let maxLength):
            return Step(kind: .text, minimum: minLength, maximum: maxLength ?? .max)
        case .name:
            return Step(kind: .name)
        case .oneOf(let choices):
            return withWords(choices.map { ($0, nil) }, Step(kind: .oneOf))
        case .number(let minimum):
            return Step(kind: .number, minimum: minimum ?? .min)
        case .boolean:
            return Step(kind: .boolean)
        case .array(let element, let minItems, let maxItems):
            return Step(kind: .array, minimum: minItems, maximum: maxItems ?? .max, other: add(element))
        case .object(let members, let others):
            return object(members, others)
        case .either(let rules):
            return withWords(rules.map { ("", $0) }, Step(kind: .either))
        case .kinds(let kinds, let otherwise):
            let types = kinds.flatMap { kind in kind.types.map { ($0, kind.rule) } }
            // The deciding member's own name comes first.
            var step = withWords([("type", nil)] + types.map { ($0.0, $0.1) }, Step(kind: .kinds))
            step.other = add(otherwise)
            return step
        }
    }

    private mutating func object(_ members: [ContentMember], _ others: ContentRule.OtherMembers) -> Step {
        var step = withWords(members.map { ($0.name, $0.rule) }, Step(kind: .object))
        for (place, member) in members.enumerated() where member.isRequired {
            step.required |= 1 << UInt64(place)
        }
        switch others {
        case .refused: step.other = Step.refused
        case .allowed: step.other = Step.allowed
        case .each(let rule): step.other = add(rule)
        }
        return step
    }

    /// Gives a step its words, side by side, before the rules that they lead to add words of their own.
    private mutating func withWords(_ entries: [(text: String, rule: ContentRule?)], _ step: Step) -> Step {
        var step = step
        step.firstWord = words.count
        step.wordCount = entries.count
        for entry in entries {
            words.append(Word(start: texts.count, length: entry.text.utf8.count, step: 0))
            texts.append(contentsOf: entry.text.utf8)
        }
        for (place, entry) in entries.enumerated() {
            guard let rule = entry.rule else { continue }
            words[step.firstWord + place].step = add(rule)
        }
        return step
    }
}

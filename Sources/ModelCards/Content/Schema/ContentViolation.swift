import JSONTree

/// One thing that is wrong with a document, before it has words.
struct ContentViolation {
    enum Reason {
        case type
        case tooLong
        case tooShort
        case pattern
        case choice
        case tooSmall
        case tooFewItems
        case tooManyItems
        case missing(word: Int)
        case additional(name: Int)
        case nul
    }

    /// The value's position on the tape.
    let node: Int
    let step: Int
    let reason: Reason

    /// Finds the words for the violation at `pointer`.
    ///
    /// The wording is that of the JSON schema library whose messages the service's clients know.
    func finding(in tape: JSONTape, _ program: ContentProgram, at pointer: JSONPointer) -> ContentFinding {
        ContentFinding(at: pointer, .error, message(in: tape, program, pointer))
    }

    private func message(in tape: JSONTape, _ program: ContentProgram, _ pointer: JSONPointer) -> String {
        let step = program.steps[step]
        switch reason {
        case .type:
            return "Invalid type. Expected: \(program.rules[self.step].typeName), given: \(tape.typeName(at: node))"
        case .tooLong: return "String length must be less than or equal to \(step.maximum)"
        case .tooShort: return "String length must be greater than or equal to \(step.minimum)"
        case .pattern: return "Does not match pattern '\(program.rules[self.step].pattern)'"
        case .choice: return "\(pointer.fieldName) must be \(program.rules[self.step].choices)"
        case .tooSmall: return "Must be greater than or equal to \(step.minimum)"
        case .tooFewItems: return "Array must have at least \(step.minimum) items"
        case .tooManyItems: return "Array must have at most \(step.maximum) items"
        case .missing(let word):
            let rule = program.rules[program.words[word].step]
            let choices = rule.choices
            return "\(program.text(of: word)) is required" + (choices.isEmpty ? "" : " and must be \(choices)")
        case .additional(let name):
            return "Additional property \(tape.string(at: name).shortened(to: 128)) is not allowed"
        case .nul: return "The character U+0000 is not allowed"
        }
    }
}

extension ContentRule {
    fileprivate var typeName: String {
        switch self {
        case .anything: "anything"
        case .text, .name, .oneOf: "string"
        case .number: "number"
        case .boolean: "boolean"
        case .array: "array"
        case .object, .kinds: "object"
        case .either(let rules): "[" + rules.map(\.typeName).joined(separator: ",") + "]"
        }
    }

    fileprivate var pattern: String {
        guard case .name(let limit) = self else { return "" }
        return ".{1,\(limit)}"
    }

    /// `one of the following: …`, empty unless the rule is a choice.
    fileprivate var choices: String {
        guard case .oneOf(let choices) = self else { return "" }
        return "one of the following: " + choices.map { JSON.string($0).text }.joined(separator: ", ")
    }
}

extension JSONPointer {
    fileprivate var fieldName: String {
        steps.isEmpty ? "(root)" : dotted.shortened(to: 256)
    }
}

extension JSONTape {
    /// The JSON schema type of a value; a number without a fraction is an `integer`.
    fileprivate func typeName(at index: Int) -> String {
        switch nodes[index].kind {
        case .null: return "null"
        case .no, .yes: return "boolean"
        case .string: return "string"
        case .array: return "array"
        case .object: return "object"
        case .number:
            let text = string(at: index)
            guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }) else {
                return "integer"
            }
            guard let value = Double(text), value.isFinite else { return "number" }
            return value == value.rounded() ? "integer" : "number"
        }
    }
}

import JSONTree

extension Shape {
    /// Checks a whole request body.
    ///
    /// - Throws: `SerializationException` at the first value of a wrong type, else `ValidationException` that lists
    ///   every broken rule in the order of the shape's members.
    package func check(_ body: JSON) throws(SageMakerError) {
        var check = ShapeCheck()
        try check.visit(body, self)
        guard check.violations.isEmpty else { throw SageMakerError.validation(check.violations) }
    }
}

/// One walk of a parsed value along a shape.
///
/// A value of the wrong JSON type ends the walk, since nothing after it can be read. Broken rules are collected, so
/// that a caller learns all of them from one answer. Members that the shape does not know are ignored, as AWS ignores
/// them: newer clients send what older services have not heard of.
private struct ShapeCheck {
    /// Wire names and list positions from the body down to where the walk is.
    private var path: [String] = []
    fileprivate private(set) var violations: [Violation] = []

    fileprivate mutating func visit(_ value: JSON, _ shape: Shape) throws(SageMakerError) {
        switch (shape, value) {
        case (.reference(_, let shape), _):
            try visit(value, shape())
        case (.string(let shape), .string(let text)):
            for rule in shape.rulesBroken(by: text) {
                report(Violation.shown(text, of: shape), rule)
            }
        case (.integer(let integer), .number(let text)):
            try visit(number: text, of: value, integer)
        case (.long, .number(let text)):
            guard Int64(text) != nil || DecimalText(text)?.scaled(by: 0)?.isExact == true else {
                throw mismatch(value, shape)
            }
        case (.number, .number(let text)):
            guard Double(text)?.isFinite == true else { throw mismatch(value, shape) }
        case (.boolean, .bool):
            break
        case (.timestamp, .number), (.timestamp, .string):
            guard Timestamp(wire: value) != nil else { throw mismatch(value, shape) }
        case (.list(let element, let count), .array(let elements)):
            try visit(elements, element, count)
        case (.map(let key, let element, let count), .object(let members)):
            try visit(members, key, element, count)
        case (.structure(let members), .object):
            for member in members {
                try visit(member, of: value)
            }
        default:
            throw mismatch(value, shape)
        }
    }

    private mutating func visit(_ member: Member, of structure: JSON) throws(SageMakerError) {
        path.append(member.name)
        defer { path.removeLast() }
        switch structure[member.name] {
        case nil, .null:
            if member.isRequired {
                report("null", .notNull)
            }
        case .some(let value):
            try visit(value, member.shape)
        }
    }

    private mutating func visit(
        number text: String,
        of value: JSON,
        _ integer: IntegerShape
    ) throws(SageMakerError) {
        guard let number = DecimalText(text)?.integer else { throw mismatch(value, .integer(integer)) }
        if let rule = integer.ruleBroken(by: number) {
            report(Violation.quoted(text), rule)
        } else if Int32(exactly: number) == nil {
            throw mismatch(value, .integer(integer))
        }
    }

    private mutating func visit(
        _ elements: [JSON],
        _ element: Shape,
        _ count: ClosedRange<Int>
    ) throws(SageMakerError) {
        guard elements.count <= count.upperBound else {
            // The elements stay unread: a message about each of a million would be larger than the request.
            return report(Violation.shown(elements, of: element), .maximumLength(count.upperBound))
        }
        if elements.count < count.lowerBound {
            report(Violation.shown(elements, of: element), .minimumLength(count.lowerBound))
        }
        var isElementBroken = false
        for (index, item) in elements.enumerated() {
            switch (element, item) {
            case (_, .null):
                isElementBroken = true
            case (.string(let shape), .string(let text)):
                isElementBroken = isElementBroken || !shape.rulesBroken(by: text).isEmpty
            default:
                path += ["\(index + 1)", "member"]
                defer { path.removeLast(2) }
                try visit(item, element)
            }
        }
        if isElementBroken {
            // One message for the list: AWS names neither the element nor which of the rules it broke.
            report(Violation.shown(elements, of: element), .each(element.rulesOfElements))
        }
    }

    private mutating func visit(
        _ members: [JSONMember],
        _ key: StringShape,
        _ element: Shape,
        _ count: ClosedRange<Int>
    ) throws(SageMakerError) {
        // No message shows a map: the values of environment variables can be secrets.
        guard members.count <= count.upperBound else { return report(nil, .maximumLength(count.upperBound)) }
        if members.count < count.lowerBound {
            report(nil, .minimumLength(count.lowerBound))
        }
        var isElementBroken = false
        for member in members {
            switch (element, member.value) {
            case (_, .null):
                isElementBroken = true
            case (.string(let shape), .string(let text)):
                isElementBroken = isElementBroken || !shape.rulesBroken(by: text).isEmpty
            default:
                path += [member.name, "member"]
                defer { path.removeLast(2) }
                try visit(member.value, element)
            }
        }
        if members.contains(where: { !key.rulesBroken(by: $0.name).isEmpty }) {
            report(nil, .eachKey(key.rules))
        }
        if isElementBroken {
            report(nil, .eachValue(element.rulesOfElements))
        }
    }

    private mutating func report(_ value: String?, _ rule: Rule) {
        violations.append(Violation(value: value, path: Violation.path(path), rule: rule))
    }

    private func mismatch(_ value: JSON, _ shape: Shape) -> SageMakerError {
        let problem = shape.problem(with: value)
        return .serialization(path.isEmpty ? problem : "\(problem) at '\(Violation.path(path))'")
    }
}

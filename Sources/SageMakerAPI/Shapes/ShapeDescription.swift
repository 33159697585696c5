import JSONTree

extension Shape {
    /// The shape as JSON, spelled as SageMaker's published service model spells its own, so that the two compare.
    package var description: JSON {
        switch self {
        case .string(let shape):
            .object(shape.description)
        case .integer(let shape):
            .object([JSONMember("type", .string("integer"))] + bounds(shape.minimum, shape.maximum))
        case .long:
            .object([JSONMember("type", .string("long"))])
        case .number:
            .object([JSONMember("type", .string("double"))])
        case .boolean:
            .object([JSONMember("type", .string("boolean"))])
        case .timestamp:
            .object([JSONMember("type", .string("timestamp"))])
        case .list(let element, let count):
            .object(
                [JSONMember("type", .string("list")), JSONMember("member", element.description)]
                    + bounds(of: count)
            )
        case .map(let key, let value, let count):
            .object(
                [
                    JSONMember("type", .string("map")),
                    JSONMember("key", .object(key.description)),
                    JSONMember("value", value.description),
                ] + bounds(of: count)
            )
        case .reference(let name, _):
            .object([JSONMember("type", .string("reference")), JSONMember("shape", .string(name))])
        case .structure(let members):
            .object([
                JSONMember("type", .string("structure")),
                JSONMember("required", .array(members.filter(\.isRequired).map { .string($0.name) })),
                JSONMember("members", .object(members.map { JSONMember($0.name, $0.shape.description) })),
            ])
        }
    }
}

extension StringShape {
    fileprivate var description: [JSONMember] {
        var members = [JSONMember("type", .string("string"))] + bounds(length?.lowerBound, length?.upperBound)
        if let pattern {
            members.append(JSONMember("pattern", .string(pattern.text)))
        }
        if !values.isEmpty {
            members.append(JSONMember("enum", .array(values.map(JSON.string))))
        }
        if isSensitive {
            members.append(JSONMember("sensitive", .bool(true)))
        }
        return members
    }
}

/// Of a list without an upper bound, the model states a lower one only when it is more than nothing.
private func bounds(of count: ClosedRange<Int>) -> [JSONMember] {
    guard count.upperBound == .max else { return bounds(count.lowerBound, count.upperBound) }
    return bounds(count.lowerBound > 0 ? count.lowerBound : nil, nil)
}

private func bounds(_ minimum: Int?, _ maximum: Int?) -> [JSONMember] {
    [("min", minimum), ("max", maximum)].compactMap { name, bound in
        bound.map { JSONMember(name, .number(String($0))) }
    }
}

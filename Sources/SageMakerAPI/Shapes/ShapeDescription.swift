import JSONTree

extension Shape {
    /// The shape as JSON, spelled as SageMaker's published service model spells its own, so that the two compare.
    package var description: JSON {
        switch self {
        case .string(let shape):
            .object(shape.description)
        case .integer(let shape):
            .object([JSONMember("type", .string("integer"))] + bounds(shape.minimum, shape.maximum))
        case .boolean:
            .object([JSONMember("type", .string("boolean"))])
        case .timestamp:
            .object([JSONMember("type", .string("timestamp"))])
        case .list(let element, let count):
            .object(
                [JSONMember("type", .string("list")), JSONMember("member", element.description)]
                    + bounds(count.lowerBound, count.upperBound)
            )
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

private func bounds(_ minimum: Int?, _ maximum: Int?) -> [JSONMember] {
    [("min", minimum), ("max", maximum)].compactMap { name, bound in
        bound.map { JSONMember(name, .number(String($0))) }
    }
}

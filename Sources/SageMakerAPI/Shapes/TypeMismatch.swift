import JSONTree

extension Shape {
    /// Why a value of this JSON type cannot be read as this shape, in the words of AWS's JSON services.
    func problem(with value: JSON) -> String {
        switch (self, value) {
        case (_, .string) where isScalar:
            "STRING_VALUE can not be converted to \(nameInMessages)"
        case (_, .number) where isScalar:
            "NUMBER_VALUE can not be converted to \(nameInMessages)"
        case (_, .bool(let value)) where isScalar:
            "\(value ? "TRUE" : "FALSE")_VALUE can not be converted to \(nameInMessages)"
        case (_, .array):
            "Start of list found where not expected"
        case (_, .object):
            "Start of structure or map found where not expected"
        default:
            "Expected \(nameInMessages) or null"
        }
    }

    private var nameInMessages: String {
        switch self {
        case .string: "a String"
        case .integer: "an Integer"
        case .long: "a Long"
        case .number: "a Double"
        case .boolean: "a Boolean"
        case .timestamp: "a Timestamp"
        case .list: "list"
        case .map: "map"
        case .structure, .reference: "structure"
        }
    }

    private var isScalar: Bool {
        switch self {
        case .string, .integer, .long, .number, .boolean, .timestamp: true
        case .list, .map, .structure, .reference: false
        }
    }

    /// Every rule of this shape as an element of a list.
    var rulesOfElements: [Rule] {
        guard case .string(let shape) = self else { return [.notNull] }
        return shape.rules
    }
}

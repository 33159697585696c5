import JSONTree

extension Shape {
    /// Why a value of this JSON type cannot be read as this shape, in the words of AWS's JSON services.
    func problem(with value: JSON) -> String {
        switch (self, value) {
        case (.string, .string), (.integer, .string), (.boolean, .string), (.timestamp, .string):
            "STRING_VALUE can not be converted to \(nameInMessages)"
        case (.string, .number), (.integer, .number), (.boolean, .number), (.timestamp, .number):
            "NUMBER_VALUE can not be converted to \(nameInMessages)"
        case (.string, .bool(let value)), (.integer, .bool(let value)), (.boolean, .bool(let value)),
            (.timestamp, .bool(let value)):
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
        case .boolean: "a Boolean"
        case .timestamp: "a Timestamp"
        case .list: "list"
        case .structure: "structure"
        }
    }

    /// Every rule of this shape as an element of a list.
    var rulesOfElements: [Rule] {
        guard case .string(let shape) = self else { return [.notNull] }
        return shape.rules
    }
}

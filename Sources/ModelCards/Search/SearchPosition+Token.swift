import SageMakerAPI

extension SearchPosition {
    /// How many ``fields`` there are.
    package static let fieldCount = 3

    /// The place as a page token keeps it: the value's type, the value and the name.
    package var fields: [String] {
        switch value {
        case nil: ["none", "", name]
        case .text(let text): ["text", text, name]
        case .number(let number): ["number", String(number), name]
        case .time(let time): ["time", time.position, name]
        }
    }

    /// Reads ``fields`` back.
    ///
    /// - Throws: `ValidationException` for fields that are none of these.
    package init(fields: [String]) throws(SageMakerError) {
        guard fields.count == Self.fieldCount else { throw .invalidNextToken }
        let value: SearchValue?
        switch fields[0] {
        case "none":
            value = nil
        case "text":
            value = .text(fields[1])
        case "time":
            value = .time(try Timestamp(position: fields[1]))
        default:
            guard let number = Double(fields[1]) else { throw .invalidNextToken }
            value = .number(number)
        }
        self.init(value: value, name: fields[2])
    }
}

import JSONTree

extension JSON {
    /// An object without members.
    static let empty = JSON.object([])

    /// The number in its shortest text, whole numbers without a point.
    init(number: Double) {
        let isWhole = number == number.rounded() && number.magnitude < 9_007_199_254_740_992
        self = .number(isWhole ? String(Int(number)) : "\(number)")
    }

    /// Sets a member in its place, adds it after the others, or with nil removes it; other values become an object.
    mutating func set(_ name: String, to value: JSON?) {
        var members = members ?? []
        let index = members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
        switch (index, value) {
        case (let index?, let value?): members[index].value = value
        case (let index?, nil): members.remove(at: index)
        case (nil, let value?): members.append(JSONMember(name, value))
        case (nil, nil): break
        }
        self = .object(members)
    }

    /// The object with that member set.
    func setting(_ name: String, to value: JSON) -> JSON {
        var object = self
        object.set(name, to: value)
        return object
    }

    /// The place of the first number that JSON cannot write, such as `nan`.
    func firstUnwritableNumber(at pointer: JSONPointer = JSONPointer()) -> JSONPointer? {
        switch self {
        case .number(let text):
            return text.utf8.contains { $0 == UInt8(ascii: "n") || $0 == UInt8(ascii: "f") } ? pointer : nil
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                if let found = element.firstUnwritableNumber(at: pointer.appending(index)) { return found }
            }
            return nil
        case .object(let members):
            for member in members {
                if let found = member.value.firstUnwritableNumber(at: pointer.appending(member.name)) { return found }
            }
            return nil
        case .null, .bool, .string: return nil
        }
    }
}

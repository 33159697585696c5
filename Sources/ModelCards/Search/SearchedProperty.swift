import SageMakerAPI

/// What a name in a filter stands for.
enum SearchedProperty: Hashable, Sendable {
    /// Something that has a value.
    case value(SearchTerm, PropertyType)
    /// A structure, or a list of structures, with the terms of all values below it.
    case group([SearchTerm], example: String?)
    /// The names of the metrics that a training job reported.
    case metricNames
    /// The values of these metrics, which only the names tell apart.
    case metricValues
}

/// How the values of a property compare.
enum PropertyType: Hashable, Sendable {
    case text
    case number
    case boolean
    case time
    /// A text on the wire, which yet compares as the number that it spells.
    case hyperparameter
    /// The ARN of a card; the term has the card's name.
    case cardARN

    /// The operators that filters of the type can have.
    var operators: [Operator] {
        switch self {
        case .text, .cardARN: [.equals, .notEquals, .contains, .in, .exists, .notExists]
        case .number, .time:
            [
                .equals, .notEquals, .greaterThan, .greaterThanOrEqualTo, .lessThan, .lessThanOrEqualTo, .exists,
                .notExists,
            ]
        case .boolean: [.equals, .notEquals, .exists, .notExists]
        case .hyperparameter: Operator.allCases
        }
    }

    /// The type in a sentence.
    var description: String {
        switch self {
        case .text, .cardARN: "a text"
        case .number: "a number"
        case .boolean: "a Boolean"
        case .time: "a time"
        case .hyperparameter: "a hyperparameter"
        }
    }
}

extension Shape {
    /// How values of this shape compare; nil when it has members or elements instead.
    var propertyType: PropertyType? {
        switch self {
        case .string: .text
        case .integer, .long, .number: .number
        case .boolean: .boolean
        case .timestamp: .time
        case .list, .map, .structure, .reference: nil
        }
    }

    /// What the elements of this list are, or the elements of its elements; the shape itself when it is no list.
    var withoutLists: Shape {
        guard case .list(let element, _) = self else { return self }
        return element.withoutLists
    }

    /// The shape at a dotted name below this one, where lists count for nothing and a map takes the rest for its key.
    func place(named name: Substring) -> Shape? {
        switch withoutLists {
        case .structure(let members):
            let first = name.prefix { $0 != "." }
            guard let member = members.first(where: { $0.name.utf8.elementsEqual(first.utf8) }) else { return nil }
            guard first.endIndex < name.endIndex else { return member.shape }
            return member.shape.place(named: name[name.index(after: first.endIndex)...])
        case .map(_, let value, _):
            return name.isEmpty ? nil : value
        case .reference(_, let shape):
            return shape().place(named: name)
        default:
            return nil
        }
    }

    /// The names of all values below this shape, and of the maps, whose keys are anybody's.
    func names(below name: String) -> (values: [String], maps: [String]) {
        switch withoutLists {
        case .structure(let members):
            return members.reduce(into: ([], [])) { found, member in
                let (values, maps) = member.shape.names(below: name.isEmpty ? member.name : "\(name).\(member.name)")
                found.values += values
                found.maps += maps
            }
        case .map:
            return ([], [name])
        case .reference:
            // What contains itself has no last name.
            return ([], [])
        default:
            return ([name], [])
        }
    }
}

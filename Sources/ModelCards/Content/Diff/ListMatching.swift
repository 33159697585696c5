import JSONTree

/// How the elements of two lists find each other.
enum ListMatching {
    /// Each element is an object with a name in that member.
    case byMember(String)
    /// The elements are strings.
    case byText
    /// Points of a curve, rows of a matrix: the list is one value.
    case whole

    /// The members that content calls things by, in the order in which they are tried.
    private static let names = ["name", "algorithm_name", "image"]

    /// How to compare lists of which at least one has elements.
    init(_ before: [JSON], _ after: [JSON]) {
        guard let first = before.first ?? after.first else {
            self = .whole
            return
        }
        let holdsForAll = { (test: (JSON) -> Bool) in before.allSatisfy(test) && after.allSatisfy(test) }
        if first.string != nil, holdsForAll({ $0.string != nil }) {
            self = .byText
        } else if let name = Self.names.first(where: { first[$0]?.string != nil }),
            holdsForAll({ $0[name]?.string != nil })
        {
            self = .byMember(name)
        } else {
            self = .whole
        }
    }

    /// The elements' names, in order; nil when the list is one value.
    func names(of elements: [JSON]) -> [ContentPlace.ElementName]? {
        let member: String?
        switch self {
        case .whole: return nil
        case .byText: member = nil
        case .byMember(let name): member = name
        }
        var seen: [String: Int] = [:]
        return elements.map { element in
            let text = (member.flatMap { element[$0] } ?? element).string ?? ""
            let occurrence = seen[text, default: 0]
            seen[text] = occurrence + 1
            return ContentPlace.ElementName(member: member, text: text, occurrence: occurrence)
        }
    }
}

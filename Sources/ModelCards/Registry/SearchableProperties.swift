import JSONTree

extension JSON {
    /// Every scalar of a description, as Search finds it.
    ///
    /// Members of objects, and of maps whose names are the caller's own, are named through dots; elements of a list have
    /// the list's name, and scalars of one element share its position in the outermost list. Texts are cut to what a
    /// filter can ask for. What would say the same twice is said once.
    package func searchableProperties() -> [SearchableProperty] {
        var collector = PropertyCollector()
        collector.visit(self, name: "", element: nil)
        return collector.found
    }
}

/// One walk along a description.
private struct PropertyCollector {
    fileprivate private(set) var found: [SearchableProperty] = []
    /// Name, text and element of what was found, by their bytes: names that only look alike are two names.
    private var seen: Set<[UInt8]> = []

    fileprivate mutating func visit(_ value: JSON, name: String, element: Int?) {
        switch value {
        case .null:
            break
        case .bool(let flag):
            keep(SearchableProperty(name: name, text: flag ? "true" : "false", element: element))
        case .number(let text):
            keep(SearchableProperty(name: name, text: text, number: text.finiteNumber, element: element))
        case .string(let text):
            // Hyperparameters are texts on the wire, and yet are compared as the numbers that they spell.
            let shown = text.searchable
            keep(SearchableProperty(name: name, text: shown, number: shown.finiteNumber, element: element))
        case .array(let elements):
            for (index, item) in elements.enumerated() {
                visit(item, name: name, element: element ?? index)
            }
        case .object(let members):
            for member in members {
                visit(member.value, name: name.isEmpty ? member.name : "\(name).\(member.name)", element: element)
            }
        }
    }

    private mutating func keep(_ property: SearchableProperty) {
        let element = property.element.map(String.init) ?? ""
        // Neither names nor texts can have a null character.
        guard seen.insert(Array("\(property.name)\0\(element)\0\(property.text)".utf8)).inserted else { return }
        found.append(property)
    }
}

extension String {
    /// The number that the text spells in JSON's alphabet, which has neither infinities nor hexadecimal digits.
    fileprivate var finiteNumber: Double? {
        guard utf8.count <= 64, utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }),
            let number = Double(self), number.isFinite
        else { return nil }
        return number
    }

    /// As much of the text as a filter's value can hold.
    fileprivate var searchable: String {
        let longest = 1_024
        // A code point is at least a byte, so a short text needs no walk.
        guard utf8.count > longest else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.prefix(longest)))
    }
}

import JSONTree

/// A part of a card's content, kept as the JSON that it was read from.
///
/// Typed properties read and write members of ``json``. What they do not know stays where it is, and a number that
/// nobody sets keeps its text, so that a card which is loaded and stored again says what it said.
public protocol CardSection: Hashable, Sendable {
    /// The part as JSON, an object.
    var json: JSON { get set }

    /// Takes a part as it is; nothing is checked.
    init(json: JSON)
}

extension CardSection {
    /// The text of a member; nil when it is absent or no text.
    ///
    /// Setting nil removes the member.
    subscript(text name: String) -> String? {
        get { json[name]?.string }
        set { json.set(name, to: newValue.map(JSON.string)) }
    }

    /// The number of a member; nil when it is absent or no number.
    subscript(number name: String) -> Double? {
        get { json[name]?.double }
        set { json.set(name, to: newValue.map(JSON.init(number:))) }
    }

    /// The texts of a list, empty when it is absent.
    ///
    /// Setting an empty list removes the member.
    subscript(texts name: String) -> [String] {
        get { (json[name]?.array ?? []).compactMap(\.string) }
        set { json.set(name, to: newValue.isEmpty ? nil : .array(newValue.map(JSON.string))) }
    }

    /// A word of the API; nil when it is absent.
    subscript<Term: CardTerm>(term name: String) -> Term? {
        get { json[name]?.string.map(Term.init(rawValue:)) }
        set { json.set(name, to: newValue.map { .string($0.rawValue) }) }
    }

    /// A part of this part; nil when it is absent.
    subscript<Section: CardSection>(section name: String) -> Section? {
        get {
            guard let json = json[name], json != .null else { return nil }
            return Section(json: json)
        }
        set { json.set(name, to: newValue?.json) }
    }

    /// A list of parts, empty when it is absent.
    ///
    /// Setting an empty list removes the member.
    subscript<Section: CardSection>(sections name: String) -> [Section] {
        get { (json[name]?.array ?? []).map(Section.init(json:)) }
        set { json.set(name, to: newValue.isEmpty ? nil : .array(newValue.map(\.json))) }
    }

    /// Texts by name, empty when the member is absent.
    ///
    /// Setting none removes the member; new names come last, sorted.
    subscript(dictionary name: String) -> [String: String] {
        get {
            (json[name]?.members ?? []).reduce(into: [:]) { texts, member in
                texts[member.name] = member.value.string
            }
        }
        set {
            var object = json[name] ?? .object([])
            for member in object.members ?? [] where newValue[member.name] == nil { object.set(member.name, to: nil) }
            for (key, text) in newValue.sorted(by: { $0.key < $1.key }) { object.set(key, to: .string(text)) }
            json.set(name, to: newValue.isEmpty ? nil : object)
        }
    }
}

import SageMakerAPI

extension CatalogueChoice {
    /// The same bounds as those of the operation, which answers nothing beyond them.
    private static let longestText = 1_024
    private static let longestValue = 2_048

    /// Reads one field of an address; nil when it says nothing that a list can be narrowed down by.
    package init?(_ field: FormFields.Field) {
        guard let kind = Kind(rawValue: field.name) else { return nil }
        let value = field.value
        switch kind {
        case .text:
            let words = value.trimmed
            guard !words.isEmpty else { return nil }
            self = .text(String(String.UnicodeScalarView(words.unicodeScalars.prefix(Self.longestText))))
        case .status:
            guard let status = ModelCardStatus(rawValue: value) else { return nil }
            self = .status(status)
        case .risk, .owner, .problem, .business:
            guard value.unicodeScalars.count <= Self.longestValue else { return nil }
            self = Self.value(value, of: kind)
        case .linked:
            guard value == "true" || value == "false" else { return nil }
            self = .linked(value == "true")
        case .changed:
            guard let age = CatalogueAge(value) else { return nil }
            self = .changed(age)
        case .from, .to:
            guard Timestamp(day: value) != nil else { return nil }
            self = kind == .from ? .from(value) : .to(value)
        case .mine:
            guard value == "me" else { return nil }
            self = .mine
        case .tag:
            // Scalar by scalar: an accent at the value's start makes another character of the equals sign.
            let scalars = value.unicodeScalars
            guard let equals = scalars.firstIndex(of: "="), equals != scalars.startIndex else { return nil }
            let key = PercentEncoding.decoded(Substring(scalars[..<equals]))
            self = .tag(Tag(key: key, value: String(scalars[equals...].dropFirst())))
        }
    }

    /// The choice as a field of an address.
    package var field: FormFields.Field { FormFields.Field(kind.rawValue, fieldValue) }

    private static func value(_ value: String, of kind: Kind) -> CatalogueChoice {
        switch kind {
        case .risk: .risk(value)
        case .owner: .owner(value)
        case .problem: .problem(value)
        default: .business(value)
        }
    }

    private var fieldValue: String {
        switch self {
        case .text(let text): text
        case .status(let status): status.rawValue
        case .risk(let text), .owner(let text), .problem(let text), .business(let text): text
        case .linked(let isLinked): isLinked ? "true" : "false"
        case .changed(let age): age.text
        case .from(let day), .to(let day): day
        case .mine: "me"
        case .tag(let tag): "\(Self.escaped(tag.key))=\(tag.value)"
        }
    }

    /// A key may hold an equals sign itself; the first one that is not escaped ends it.
    private static func escaped(_ key: String) -> String {
        key.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "=": escaped += "%3D"
            case "%": escaped += "%25"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}

extension Timestamp {
    /// The beginning of a day in UTC that is written as `2026-05-01`.
    init?(day: String) {
        guard day.utf8.count == 10 else { return nil }
        self.init(iso8601: "\(day)T00:00:00Z")
    }
}

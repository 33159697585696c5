import SageMakerAPI

/// The names that a kind of resource can be searched by, and what each of them stands for.
struct SearchCatalogue: Sendable {
    /// A name that stands for a column.
    struct Column: Sendable {
        let name: String
        let term: SearchTerm
        let type: PropertyType

        init(_ name: String, _ column: SearchColumn, _ type: PropertyType = .text) {
            self.name = name
            term = .column(column)
            self.type = type
        }

        init(_ name: String, card column: SearchColumn, _ type: PropertyType = .text) {
            self.name = name
            term = .cardColumn(column)
            self.type = type
        }
    }

    let resource: ResourceType
    let kind: SearchedKind
    /// In the order in which the record has them.
    let columns: [Column]
    /// The description of a registry entry, whose values are properties.
    let description: Shape
    /// Whether a name may begin with the name of the record's member that holds the description.
    let isNested: Bool

    init(_ resource: ResourceType, _ kind: SearchedKind, columns: [Column], description: [Member], isNested: Bool) {
        self.resource = resource
        self.kind = kind
        self.columns = columns
        self.description = .structure(description)
        self.isNested = isNested
    }

    /// Whether hits have final metrics.
    var hasMetrics: Bool { kind == .entry(.trainingJob) }

    /// What a name stands for.
    ///
    /// - Throws: `ValidationException` for a name that no hit could have a value of.
    func property(named asked: String) throws(SageMakerError) -> SearchedProperty {
        let name = ownName(of: asked)
        if let key = name.key(of: "Tags") {
            return .value(.tag(key), .text)
        }
        if hasMetrics, let metric = metricProperty(name) {
            return metric
        }
        if let column = columns.first(where: { $0.name == name }) {
            return .value(column.term, column.type)
        }
        if let group = group(of: name) {
            return group
        }
        guard name != "Tags" else { throw .propertyNeedsKey(name) }
        guard let shape = description.place(named: name[...])?.withoutLists else {
            throw .unknownProperty(asked, of: resource)
        }
        if hasMetrics, name.key(of: "HyperParameters") != nil {
            return .value(.property(name), .hyperparameter)
        }
        if let type = shape.propertyType {
            return .value(.property(name), type)
        }
        if case .map = shape { throw .propertyNeedsKey(name) }
        let names = shape.names(below: name).values
        return .group(names.map(SearchTerm.property), example: names.first)
    }

    /// Nested filters on a list go to the list itself, whatever columns are called.
    func isNestable(_ asked: String) throws(SageMakerError) -> Bool {
        let name = ownName(of: asked)
        if name == "Tags" || hasMetrics && name == Self.metricList { return true }
        guard case .list(let element, _)? = description.place(named: name[...]) else {
            _ = try property(named: asked)
            return false
        }
        return element.withoutLists.propertyType == nil
    }

    /// The name without the record's member in front of it.
    func ownName(of name: String) -> String {
        guard isNested, let rest = name.key(of: resource.rawValue) else { return name }
        return rest
    }

    static let metricList = "FinalMetricDataList"

    private func metricProperty(_ name: String) -> SearchedProperty? {
        if let metric = name.key(of: "Metrics") {
            return .value(.metric(metric), .number)
        }
        switch name {
        case Self.metricList: return .metricNames
        case "\(Self.metricList).MetricName": return .metricNames
        case "\(Self.metricList).Value", "\(Self.metricList).Timestamp": return .metricValues
        default: return nil
        }
    }

    /// The columns whose names begin with a name and a dot, such as those of `CreatedBy`.
    private func group(of name: String) -> SearchedProperty? {
        let below = columns.filter { $0.name.key(of: name) != nil }
        guard let first = below.first else { return nil }
        // A card that is there has a name, so the others need not be asked for.
        let ofCard = below.contains { if case .cardColumn = $0.term { true } else { false } }
        return .group(ofCard ? [.cardColumn(.name)] : below.map(\.term), example: first.name)
    }
}

extension String {
    /// What follows `name` and a dot at the start of this text; nil when nothing does.
    func key(of name: String) -> String? {
        guard utf8.starts(with: "\(name).".utf8) else { return nil }
        let key = utf8.dropFirst(name.utf8.count + 1)
        return key.isEmpty ? nil : String(Substring(key))
    }
}

import SageMakerAPI

/// Proposes names that a filter can have: those of the record, then the keys of maps, metrics and tags that are in use.
package struct GetSearchSuggestions: Operation {
    /// The most names in use that are proposed of each map, of metrics and of tags.
    static let limit = 100

    let store: any Store

    package func run(
        _ request: GetSearchSuggestionsRequest,
        for caller: Caller
    ) async throws -> GetSearchSuggestionsResponse {
        guard let catalogue = SearchCatalogue.of(request.resource) else {
            return GetSearchSuggestionsResponse(propertyNameSuggestions: [])
        }
        // Names of a model's description may have the record's member in front of them.
        let asked = request.propertyNameHint ?? ""
        let front =
            catalogue.isNested && asked.hasPrefix("\(request.resource.rawValue).")
            ? "\(request.resource.rawValue)." : ""
        let hint = String(asked.dropFirst(front.count))
        let (values, maps) = catalogue.names
        let known = values.filter { $0.utf8.starts(with: hint.utf8) }
        let scope = caller.scope
        let used = try await store.read { records in
            try maps.flatMap { try records.usedNames(below: $0, of: catalogue.kind, in: scope, hint: hint) }
                + records.usedMetricNames(of: catalogue.kind, in: scope, hint: hint)
                + records.usedTagNames(of: catalogue.kind, in: scope, hint: hint)
        }
        return GetSearchSuggestionsResponse(
            propertyNameSuggestions: (known + used).map { PropertyNameSuggestion(propertyName: front + $0) }
        )
    }
}

extension SearchCatalogue {
    /// The names of all values that a record can have, each once, and of the maps.
    var names: (values: [String], maps: [String]) {
        let described = description.names(below: "")
        let columns = columns.map(\.name)
        let others = described.values.filter { !columns.contains($0) }
        return (columns + others, described.maps)
    }
}

extension Records {
    /// The names of entries' properties below a map.
    fileprivate func usedNames(
        below map: String,
        of kind: SearchedKind,
        in scope: Scope,
        hint: String
    ) throws -> [String] {
        guard case .entry(let kind) = kind, let prefix = prefix(of: "\(map).", hinted: hint) else { return [] }
        return try propertyNames(of: kind, in: scope, prefix: prefix, limit: GetSearchSuggestions.limit)
    }

    /// The metrics of those training jobs that changed last.
    fileprivate func usedMetricNames(of kind: SearchedKind, in scope: Scope, hint: String) throws -> [String] {
        guard kind == .entry(.trainingJob), let prefix = prefix(of: "Metrics.", hinted: hint) else { return [] }
        let jobs = try searchEntries(SearchQuery(kind, scope: scope, limit: 100)).hits.map(\.hit.id)
        let names = try finalMetrics(ofAll: jobs).values.joined().map { "Metrics.\($0.name)" }
        return Array(
            Set(names.filter { $0.utf8.starts(with: prefix.utf8) }).sorted().prefix(GetSearchSuggestions.limit)
        )
    }

    private func tagPlace(of kind: SearchedKind, in scope: Scope) -> String {
        switch kind {
        case .card: scope.cardARN("")
        case .entry(let kind): scope.arn(of: kind, named: "")
        }
    }

    fileprivate func usedTagNames(of kind: SearchedKind, in scope: Scope, hint: String) throws -> [String] {
        guard let prefix = prefix(of: "Tags.", hinted: hint) else { return [] }
        return try tagKeys(
            ofResourcesAt: tagPlace(of: kind, in: scope),
            prefix: String(prefix.dropFirst("Tags.".count)),
            limit: GetSearchSuggestions.limit
        ).map { "Tags.\($0)" }
    }

    /// How names that begin with `start` begin when they begin with a hint, too; nil when none can.
    private func prefix(of start: String, hinted hint: String) -> String? {
        if hint.utf8.starts(with: start.utf8) { return hint }
        return start.utf8.starts(with: hint.utf8) ? start : nil
    }
}

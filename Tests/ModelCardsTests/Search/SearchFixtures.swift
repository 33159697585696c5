import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI

/// Searches for tests, as the account of a service sees them.
extension TestService {
    /// Runs a search from the members of a request.
    func search(
        _ resource: ResourceType,
        _ members: String = "",
        as other: Caller? = nil
    ) async throws -> SearchResponse {
        let body = #"{"Resource": "\#(resource.rawValue)"\#(members.isEmpty ? "" : ", " + members)}"#
        return try await service.search.run(SearchRequest(JSON(parsing: body)), for: other ?? caller)
    }

    /// The names of the hits of one filter.
    func found(
        _ resource: ResourceType,
        _ name: String,
        _ comparison: Operator? = nil,
        _ value: String? = nil
    ) async throws -> [String] {
        let request = SearchRequest(
            resource: resource,
            searchExpression: SearchExpression(filters: [Filter(name, comparison, value)])
        )
        return names(try await service.search.run(request, for: caller))
    }

    /// The names of the hits of a search.
    func names(_ resource: ResourceType, _ members: String = "", as other: Caller? = nil) async throws -> [String] {
        names(try await search(resource, members, as: other))
    }

    /// The records of a search, without the member around each.
    func records(_ resource: ResourceType, _ members: String = "") async throws -> [JSON] {
        try await search(resource, members).results.compactMap { $0[resource.rawValue] }
    }

    private func names(_ response: SearchResponse) -> [String] {
        response.results.map { result in
            guard let hit = result.members?.first else { return "" }
            let record = hit.value["Model"] ?? hit.value
            guard hit.name == "ModelPackage" else { return record["\(hit.name)Name"]?.string ?? "" }
            return record["ModelPackageArn"]?.string.map { $0.split(separator: "/").dropFirst().joined(separator: "/") }
                ?? ""
        }
    }

    /// The names that are suggested for a hint.
    func suggestions(_ resource: ResourceType, _ hint: String? = nil) async throws -> [String] {
        try await service.getSearchSuggestions.run(
            GetSearchSuggestionsRequest(resource: resource, propertyNameHint: hint),
            for: caller
        ).propertyNameSuggestions.map(\.propertyName)
    }
}

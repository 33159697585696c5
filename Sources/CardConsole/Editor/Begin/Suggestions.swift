import JSONTree
import ModelCards
import SageMakerAPI

/// Entries of the registry that a new card may be about, for somebody who types the beginning of a name.
package struct Suggestions: Hashable, Sendable {
    /// One entry: what the field takes, and what is to be known before choosing it.
    package struct Entry: Hashable, Sendable {
        package let value: String
        package let remark: String

        package init(value: String, remark: String) {
            self.value = value
            self.remark = remark
        }
    }

    package let entries: [Entry]

    package init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// Finds the entries of a kind whose names hold a text, those changed last first.
    static func find(
        _ kind: EditDocument.Kind,
        _ text: String,
        limit: Int,
        _ page: PageContext
    ) async throws -> Suggestions {
        guard let search = search(kind) else { return Suggestions([]) }
        let words = String(text.trimmed.prefix(63))
        let filters = [Filter(search.member, words.isEmpty ? .exists : .contains, words.isEmpty ? nil : words)]
        let request = SearchRequest(
            resource: search.resource,
            searchExpression: SearchExpression(filters: filters),
            sortBy: "LastModifiedTime",
            sortOrder: .descending,
            maxResults: limit
        )
        let hits = try await page.service.search.run(request, for: page.caller).results
        return Suggestions(hits.compactMap { entry(of: kind, $0) })
    }

    private static func search(_ kind: EditDocument.Kind) -> (resource: ResourceType, member: String)? {
        switch kind {
        case .model: (.model, "ModelName")
        case .package: (.modelPackage, "ModelPackageArn")
        case .trainingJob: (.trainingJob, "TrainingJobName")
        case .external, .none: nil
        }
    }

    private static func entry(of kind: EditDocument.Kind, _ hit: JSON) -> Entry? {
        switch kind {
        case .model:
            guard let name = hit["Model"]?["Model"]?["ModelName"]?.string else { return nil }
            let card = hit["Model"]?["ModelCard"]?["ModelCardName"]?.string
            return Entry(value: name, remark: card.map { "has the card \($0)" } ?? "")
        case .package:
            guard let package = hit["ModelPackage"], let arn = package["ModelPackageArn"]?.string else { return nil }
            let name = arn.split(separator: "/").dropFirst().joined(separator: "/")
            return Entry(value: name, remark: package["ModelCard"] == nil ? "" : "has a card")
        case .trainingJob:
            guard let name = hit["TrainingJob"]?["TrainingJobName"]?.string else { return nil }
            return Entry(value: name, remark: hit["TrainingJob"]?["TrainingJobStatus"]?.string ?? "")
        case .external, .none: return nil
        }
    }

    /// The answer to a script.
    package var json: String {
        let all = entries.map { entry in
            JSON.object([JSONMember("value", .string(entry.value)), JSONMember("remark", .string(entry.remark))])
        }
        return JSON.object([JSONMember("suggestions", .array(all))]).text
    }

    static let route = Route.get("new/suggestions") { page in
        let query = page.request.query
        let kind = query["kind"].flatMap(EditDocument.Kind.init) ?? .none
        return .json(try await find(kind, query["text"] ?? "", limit: 20, page).json)
    }
}

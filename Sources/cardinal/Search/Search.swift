import ArgumentParser
import JSONTree

/// The verb `cardinal search`.
struct Search: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find cards, models, training jobs, model packages and groups by what they say.",
        usage: "cardinal search <resource> [<options>]",
        discussion: """
            Filters compare a property, such as ModelCardStatus, Tags.team or ModelArtifacts.S3ModelArtifacts, with a \
            value; quote them for the shell:

            \(SearchFilter.forms)

            All filters must hold, with --any one of them. --suggest NAME lists properties whose names begin so.
            """
    )

    @Argument(help: "What to search.") var resource: SearchResource
    @Option(name: .customLong("filter"), help: ArgumentHelp("A comparison; may be repeated.", valueName: "filter"))
    var filters: [SearchFilter] = []
    @Flag(help: "One filter that holds is enough.") var any = false
    @Option(help: ArgumentHelp("Property to sort by. Default: LastModifiedTime.", valueName: "name"))
    var sort: String?
    @Option(help: ArgumentHelp("Order of the results. Default: Descending.", valueName: "order"))
    var sortOrder: SortOrder?
    @Option(
        help: ArgumentHelp("A whole SearchExpression: JSON, or a file with it.", valueName: "json"),
        completion: .file(extensions: ["json"])
    )
    var expression: String?
    @Option(
        name: .customLong("visible"),
        help: ArgumentHelp("Only what has this value; may be repeated.", valueName: "Tags.key=value")
    )
    var visibility: [KeyValue] = []
    @Option(help: ArgumentHelp("List names of properties instead.", valueName: "start")) var suggest: String?
    @Flag(name: .customLong("print-request"), help: "Print the request as JSON instead of sending it.")
    var isPrinted = false
    @OptionGroup var limit: ListLimit
    @OptionGroup var connection: ConnectionOptions

    private func body() throws -> RequestBody {
        var body = RequestBody()
        body.set("Resource", resource.rawValue)
        body.set("SearchExpression", try searchExpression())
        body.set("SortBy", sort)
        body.set("SortOrder", sortOrder?.rawValue)
        let conditions = visibility.map { condition in
            JSON.object([JSONMember("Key", .string(condition.key)), JSONMember("Value", .string(condition.value))])
        }
        body.set("VisibilityConditions", conditions.isEmpty ? nil : .array(conditions))
        return body
    }

    func finishesHere() throws -> Bool {
        guard isPrinted else { return false }
        Terminal.output.line(try body().json.prettyText)
        return true
    }

    func run(in session: Session) async throws {
        if let suggest { return try await showSuggestions(suggest, in: session) }
        var body = try body()
        body.set("MaxResults", min(100, limit.maxItems ?? 100))
        var list = ListOutput(columns: resource.columns, session: session)
        var left = limit.maxItems ?? .max
        for try await page in session.client.pages("Search", body.json) {
            let results = (page["Results"]?.array ?? []).prefix(left)
            left -= results.count
            let shown = session.format == .json ? Array(results) : results.map { $0[resource.rawValue] ?? $0 }
            guard list.append(shown), left > 0 else { break }
        }
        list.end()
    }

    /// The given expression with the filters in it.
    private func searchExpression() throws -> JSON? {
        var expression = RequestBody()
        if let text = self.expression {
            expression = RequestBody(try InputDocument.jsonOrFile(text).members ?? [])
        }
        let present = expression.json["Filters"]?.array ?? []
        let all = present + filters.map(\.json)
        expression.set("Filters", all.isEmpty ? nil : .array(all))
        expression.set("Operator", any ? "Or" : nil)
        return expression.json == .object([]) ? nil : expression.json
    }

    private func showSuggestions(_ start: String, in session: Session) async throws {
        var body = RequestBody()
        body.set("Resource", resource.rawValue)
        body.within("SuggestionQuery") { query in
            query.within("PropertyNameQuery") { $0.set("PropertyNameHint", start) }
        }
        let answer = try await session.call("GetSearchSuggestions", body.json)
        session.show([.text("PROPERTY", "PropertyName")], of: answer["PropertyNameSuggestions"]?.array ?? [])
    }
}

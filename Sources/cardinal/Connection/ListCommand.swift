import ArgumentParser
import JSONTree

/// A command that prints a list of the API, all of its pages.
protocol ListCommand: RemoteCommand {
    /// The operation's name, such as `ListModelCards`.
    static var operation: String { get }
    /// The member of an answer that holds a page of the list.
    static var items: String { get }
    /// What a table shows of each element.
    static var columns: [ListColumn] { get }
    /// How many elements to ask for at once; nil leaves it to the server.
    static var pageSize: Int? { get }
    var limit: ListLimit { get }

    /// What is asked for.
    func body() throws -> RequestBody
}

extension ListCommand {
    static var pageSize: Int? { 100 }

    func run(in session: Session) async throws {
        var body = try body()
        if let size = Self.pageSize {
            body.set("MaxResults", min(size, limit.maxItems ?? size))
        }
        var list = ListOutput(columns: Self.columns, session: session)
        var left = limit.maxItems ?? .max
        for try await page in session.client.pages(Self.operation, body.json) {
            let elements = (page[Self.items]?.array ?? []).prefix(left)
            left -= elements.count
            guard list.append(Array(elements)), left > 0 else { break }
        }
        list.end()
    }
}

/// How long a list may become.
struct ListLimit: ParsableArguments {
    @Option(name: .customLong("max-items"), help: ArgumentHelp("Stop after that many. Default: all.", valueName: "n"))
    var maxItems: Int?

    func validate() throws {
        guard maxItems.map({ $0 > 0 }) ?? true else {
            throw ValidationError("--max-items takes a whole number, 1 or more.")
        }
    }
}

/// In which order a list comes.
enum SortOrder: String, WordArgument {
    case ascending = "Ascending"
    case descending = "Descending"
}

/// The filters and the order that all lists of named things have.
struct ListFilters: ParsableArguments {
    @Option(help: ArgumentHelp("Only names that contain this.", valueName: "text"))
    var nameContains: String?
    @OptionGroup var created: CreationFilters
    @Option(help: ArgumentHelp("Order of the list.", valueName: "order")) var sortOrder: SortOrder?

    /// Adds what was given to a request.
    func apply(to body: inout RequestBody) {
        body.set("NameContains", nameContains)
        created.apply(to: &body)
        body.set("SortOrder", sortOrder?.rawValue)
    }
}

/// The filters by time of creation.
struct CreationFilters: ParsableArguments {
    @Option(help: ArgumentHelp("Only what was made after: \(TimeArgument.forms).", valueName: "time"))
    var createdAfter: TimeArgument?
    @Option(help: ArgumentHelp("Only what was made before.", valueName: "time"))
    var createdBefore: TimeArgument?

    /// Adds what was given to a request.
    func apply(to body: inout RequestBody) {
        body.set("CreationTimeAfter", createdAfter)
        body.set("CreationTimeBefore", createdBefore)
    }
}

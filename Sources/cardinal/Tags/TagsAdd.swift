import ArgumentParser

/// The verb `cardinal tags add`.
struct TagsAdd: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add tags to a resource, or give them other values.",
        usage: "cardinal tags add <resource> <key=value> ... [<options>]"
    )

    @OptionGroup var resource: ResourceArgument
    @Argument(help: ArgumentHelp("Tags.", valueName: "key=value")) var tags: [KeyValue]
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var body = try await resource.body(in: session)
        body.set("Tags", tags: tags)
        let answer = try await session.call("AddTags", body.json)
        guard session.format == .table else { return session.show(answer) }
    }
}

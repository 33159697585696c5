import ArgumentParser

/// The verb `cardinal tags remove`.
struct TagsRemove: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove tags from a resource.",
        usage: "cardinal tags remove <resource> <key> ... [<options>]"
    )

    @OptionGroup var resource: ResourceArgument
    @Argument(help: ArgumentHelp("Keys of tags.", valueName: "key")) var keys: [String]
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var body = try await resource.body(in: session)
        body.set("TagKeys", keys)
        let answer = try await session.call("DeleteTags", body.json)
        guard session.format == .table else { return session.show(answer) }
    }
}

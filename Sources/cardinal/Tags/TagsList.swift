import ArgumentParser

/// The verb `cardinal tags list`.
struct TagsList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the tags of a resource.",
        usage: "cardinal tags list <resource> [<options>]"
    )

    @OptionGroup var resource: ResourceArgument
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var list = ListOutput(columns: [.text("KEY", "Key"), .text("VALUE", "Value")], session: session)
        for try await page in session.client.pages("ListTags", try await resource.body(in: session).json) {
            guard list.append(page["Tags"]?.array ?? []) else { break }
        }
        list.end()
    }
}

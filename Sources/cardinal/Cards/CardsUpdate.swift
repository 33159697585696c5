import ArgumentParser
import JSONTree

/// The verb `cardinal cards update`.
struct CardsUpdate: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Give a card new content, a new status, or both.",
        usage: "cardinal cards update <card> [<file>] [<options>]",
        discussion: """
            New content is a new version. Without a file, --set changes the content of the latest version and leaves \
            everything else in it as it is.
            """
    )

    @Argument(help: ArgumentHelp("The card's name or ARN.", valueName: "card"), completion: .cardNames)
    var name: String?
    @OptionGroup var content: ContentOptions
    @Option(help: "The new status.") var status: CardStatus?
    @OptionGroup var request: RequestOptions
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard content.isGiven || status != nil || request.file != nil else {
            throw ValidationError("Give new content, --status, or a --request.")
        }
    }

    func finishesHere() throws -> Bool {
        // Values that go into the present content need a server to ask for it.
        guard request.isPrinted, content.file != nil || content.values.isEmpty else { return false }
        Terminal.output.line(try body(changing: nil).prettyText)
        return true
    }

    func run(in session: Session) async throws {
        let body = try body(changing: try await presentContent(in: session))
        guard !request.isPrinted else {
            Terminal.output.line(body.prettyText)
            return
        }
        try await ContentCheck.explained(body["Content"]?.string) {
            session.show(try await session.call("UpdateModelCard", body))
        }
    }

    private func body(changing present: String?) throws -> JSON {
        var body = try request.body()
        body.set("ModelCardName", name)
        body.set("Content", try content.text(changing: body.json["Content"]?.string ?? present))
        body.set("ModelCardStatus", status?.rawValue)
        return body.json
    }

    private func presentContent(in session: Session) async throws -> String? {
        let given = try request.body()
        guard !content.values.isEmpty, content.file == nil, given.json["Content"] == nil else { return nil }
        var query = RequestBody()
        query.set("ModelCardName", name ?? given.json["ModelCardName"]?.string)
        return try await session.call("DescribeModelCard", query.json)["Content"]?.string
    }
}

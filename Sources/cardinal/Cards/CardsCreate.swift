import ArgumentParser
import JSONTree

/// The verb `cardinal cards create`.
struct CardsCreate: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a card.",
        usage: "cardinal cards create <name> [<file>] [<options>]",
        discussion: "Without a file and without --set, the content is empty: {}."
    )
    static let operation = "CreateModelCard"

    @Argument(help: ArgumentHelp("Name of the card.", valueName: "name")) var name: String?
    @OptionGroup var content: ContentOptions
    @Option(help: "Status of the card. Default: Draft.") var status: CardStatus?
    @OptionGroup var tags: TagOptions
    @Option(help: ArgumentHelp("Key to note as the one that encrypts the card.", valueName: "id"))
    var kmsKeyID: String?
    @OptionGroup var request: RequestOptions
    @OptionGroup var connection: ConnectionOptions

    var isRequestPrinted: Bool { request.isPrinted }

    func body() throws -> RequestBody {
        var body = try request.body()
        body.set("ModelCardName", name)
        body.set("Content", try content.text(changing: body.json["Content"]?.string))
        body.set("ModelCardStatus", status?.rawValue)
        if body.json["Content"] == nil { body.set("Content", "{}") }
        if body.json["ModelCardStatus"] == nil { body.set("ModelCardStatus", CardStatus.draft.rawValue) }
        body.set("Tags", tags: tags.tags)
        body.within("SecurityConfig") { $0.set("KmsKeyId", kmsKeyID) }
        return body
    }

    func run(in session: Session) async throws {
        let body = try body().json
        try await ContentCheck.explained(body["Content"]?.string) {
            session.show(try await session.call(Self.operation, body))
        }
    }
}

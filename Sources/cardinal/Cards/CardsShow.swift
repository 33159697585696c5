import ArgumentParser
import JSONTree

/// The verb `cardinal cards show`.
struct CardsShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a card with its content.",
        usage: "cardinal cards show <card> [<options>]",
        discussion: "With --content, standard output is the content, byte for byte as it was sent, and nothing else."
    )

    @Argument(help: CardReference.help, completion: .cardNames) var card: CardReference
    @Flag(help: "Print the content alone.") var content = false
    @Flag(help: "Leave out all but the content's metadata.") var metadataOnly = false
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        var body = RequestBody()
        card.apply(to: &body)
        body.set("IncludedData", metadataOnly ? "MetadataOnly" : nil)
        let answer = try await session.call("DescribeModelCard", body.json)
        if content {
            let text = answer["Content"]?.string ?? ""
            Terminal.output.text(Terminal.output.isInteractive ? "\(text)\n" : text)
        } else {
            session.show(session.format == .table ? answer.withContentAsDocument : answer)
        }
    }
}

extension JSON {
    /// The description with the card's content as the document that it is, and not as the text of one, put last.
    fileprivate var withContentAsDocument: JSON {
        guard let text = self["Content"]?.string, let content = try? JSON(parsing: text) else { return self }
        let others = (members ?? []).filter { $0.name != "Content" }
        return .object(others + [JSONMember("Content", content)])
    }
}

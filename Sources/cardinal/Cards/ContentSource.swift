import ArgumentParser
import JSONTree

/// Where one side of a comparison comes from.
package enum ContentSource: Hashable, Sendable, ExpressibleByArgument {
    case card(CardReference)
    /// `-` is standard input.
    case file(String)

    /// Tells files by a full stop or a slash, which no card's name has; an ARN has slashes and is a card.
    package init?(argument: String) {
        if argument == "-" || (!argument.hasPrefix("arn:") && argument.contains { "./".contains($0) }) {
            self = .file(argument)
        } else if let card = CardReference(argument: argument) {
            self = .card(card)
        } else {
            return nil
        }
    }

    var isCard: Bool {
        if case .card = self { true } else { false }
    }

    /// The content of a file.
    func content() throws -> JSON {
        guard case .file(let file) = self else { return .object([]) }
        return try InputDocument.json(file)
    }

    /// The content, which the server is asked for when it is a card's.
    func content(in session: Session) async throws -> JSON {
        guard case .card(let card) = self else { return try content() }
        var body = RequestBody()
        card.apply(to: &body)
        let text = try await session.call("DescribeModelCard", body.json)["Content"]?.string ?? ""
        do {
            return try JSON(parsing: text)
        } catch {
            throw CommandFailure("The content of \(card) is not JSON: \(error)")
        }
    }
}

import JSONTree
import ModelCards

/// The content of a version as it is stored.
package struct CardJSON: Sendable {
    package let header: CardHeader
    package let content: JSON

    /// Pairs a version with its content.
    package init(header: CardHeader, content: JSON) {
        self.header = header
        self.content = content
    }

    static func answer(_ context: PageContext) async throws -> ConsoleResponse {
        let name = context.parameter("name")
        let reading = try await context.desk.readings.version(try context.version(), ofCard: name, for: context.caller)
        let page = CardJSON(
            header: try await CardHeader.load(reading, part: .json, context),
            content: reading.card.content
        )
        return CardPage.response(page.header, context) { CardJSONView.view(page) }
    }

    /// The exact bytes that were sent, whose digest the card's page shows.
    static func download(_ context: PageContext) async throws -> ConsoleResponse {
        let name = context.parameter("name")
        let reading = try await context.desk.readings.version(try context.version(), ofCard: name, for: context.caller)
        return .download(
            Array(reading.text.utf8),
            name: "\(name)-version-\(reading.card.version).json",
            type: "application/json"
        )
    }
}

/// The content with line ends and indents; the file to download has it as it was sent.
package enum CardJSONView {
    package static func view(_ page: CardJSON) -> HTML {
        let path = ConsolePath.to("cards", page.header.name, "json", String(page.header.version), "download")
        return section(.class("stack"), .ariaLabelledBy("json-title")) {
            div(.class("row")) {
                h2(.id("json-title")) { "Content of version \(page.header.version)" }
                Button.link("Download JSON", to: path)
            }
            p(.class("muted")) {
                "Indented to be read. The download is the content as it was saved, byte for byte; its SHA-256 is "
                code { page.header.digest }
                "."
            }
            pre(.class("json"), .attribute("tabindex", "0"), .ariaLabel("Content as JSON"), .role("region")) {
                code { page.content.prettyText }
            }
        }
    }
}

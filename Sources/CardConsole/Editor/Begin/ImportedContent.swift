import JSONTree
import ModelCards

/// A card's content that somebody pasted or chose as a file.
package struct ImportedContent: Hashable, Sendable {
    package let content: JSON
    /// What the card is called, when the document is an answer of the API that says so.
    package let name: String

    /// Reads a document: a content, or the description of a card with its content as a text.
    ///
    /// A byte order mark in front, as editors write it, does not matter.
    ///
    /// - Throws: ``ImportProblem`` for what is no JSON object.
    package init(_ text: String) throws(ImportProblem) {
        let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        guard !text.trimmed.isEmpty else { throw ImportProblem("Paste a card’s content or choose a file with it.") }
        let document = try Self.parsed(text)
        if let inner = document["Content"]?.string {
            content = try Self.object(try Self.parsed(inner))
            name = document["ModelCardName"]?.string ?? ""
        } else {
            content = try Self.object(document)
            name = ""
        }
    }

    private static func parsed(_ text: String) throws(ImportProblem) -> JSON {
        do {
            return try JSON(parsing: text)
        } catch {
            throw ImportProblem("This is not JSON: \(error.description).", line: error.line)
        }
    }

    private static func object(_ document: JSON) throws(ImportProblem) -> JSON {
        guard document.members != nil else {
            throw ImportProblem("A card’s content is a JSON object, which begins with {.")
        }
        return document
    }
}

/// Why a document cannot become a card's content: a sentence.
package struct ImportProblem: Error, Hashable, Sendable {
    package let message: String
    package let line: Int?

    package init(_ message: String, line: Int? = nil) {
        self.message = message
        self.line = line
    }
}

import Foundation
import JSONTree
import ModelCards

/// A card's content in a file, while a person works on it.
struct EditedContent: Sendable {
    /// The file; `.json` at its end tells editors what it is.
    let path: String
    private let before: String
    private let shown: String

    /// Writes the content of a description into a new file that only this user may read.
    init(of description: JSON) throws {
        before = description["Content"]?.string ?? "{}"
        shown = (try? JSON(parsing: before)).map { "\($0.prettyText)\n" } ?? before
        let name = description["ModelCardName"]?.string ?? "card"
        let unique = String(UInt32.random(in: 0...UInt32.max), radix: 36)
        path = FileManager.default.temporaryDirectory.appendingPathComponent("\(name)-\(unique).json").path
        guard try POSIXFile.create(path, Array(shown.utf8)) else {
            throw CommandFailure("\(path) is taken: try again")
        }
    }

    /// Whether the file says anything else than at first.
    var isChanged: Bool {
        guard let bytes = try? POSIXFile.read(path) else { return false }
        return !bytes.elementsEqual(shown.utf8)
    }

    /// How the file differs from the card.
    func changes() throws -> [ChangeLine] {
        let document = try InputDocument.json(path)
        let present = (try? JSON(parsing: before)) ?? .object([])
        return ContentDiff(from: present, to: document).changes.map { ChangeLine($0) }
    }

    /// What to save: as it was edited, unless the card's content was on one line before.
    ///
    /// Indentation counts towards the characters that a card may have, so it is not added for good.
    func text() throws -> String {
        let isOneLine = !before.contains(where: \.isNewline)
        return isOneLine ? try InputDocument.json(path).text : try InputDocument.text(path)
    }

    /// Removes the file.
    func remove() {
        POSIXFile.remove(path)
    }
}

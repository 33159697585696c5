import JSONTree
import ModelCards
import SageMakerAPI

/// What somebody else saved while this edit was open, beside what the edit says.
package struct EditConflict: Sendable {
    package let open: OpenEdit
    /// The version that the editing began from.
    package let baseVersion: Int
    package let base: JSON
    /// The latest version, and who wrote it when.
    package let theirVersion: Int
    package let theirs: JSON
    package let theirAuthor: String
    package let theirTime: Timestamp

    package init(
        open: OpenEdit,
        baseVersion: Int,
        base: JSON,
        theirVersion: Int,
        theirs: JSON,
        theirAuthor: String,
        theirTime: Timestamp
    ) {
        self.open = open
        self.baseVersion = baseVersion
        self.base = base
        self.theirVersion = theirVersion
        self.theirs = theirs
        self.theirAuthor = theirAuthor
        self.theirTime = theirTime
    }

    /// Reads both versions; nil when nobody has saved anything since, or the card is gone.
    static func load(_ open: OpenEdit, _ page: PageContext) async throws -> EditConflict? {
        guard let name = open.edit.cardName, let number = open.edit.baseVersion,
            let latest = try await page.reading(nil, of: name), latest.card.version != number
        else { return nil }
        // A card that was deleted and created again may have no such version: then everything is a choice.
        let base = try await page.reading(number, of: name)?.card.content ?? .object([])
        return EditConflict(
            open: open,
            baseVersion: number,
            base: base,
            theirVersion: latest.card.version,
            theirs: latest.card.content,
            theirAuthor: latest.card.versionCreatedBy.arn,
            theirTime: latest.card.versionCreatedAt
        )
    }

    private var mine: JSON { open.document.content }

    /// Both changes together, with the collisions decided as they were chosen.
    package func merge(_ choices: [ContentPlace: ContentMerge.Side] = [:]) -> ContentMerge {
        ContentMerge(base: base, mine: mine, theirs: theirs, choices: choices)
    }

    /// What they changed and nobody else did.
    package var takenFromThem: [ContentChange] { changes(to: theirs) }

    /// What this edit changed and nobody else did.
    package var keptFromMe: [ContentChange] { changes(to: mine) }

    private func changes(to content: JSON) -> [ContentChange] {
        let collisions = merge().collisions.map(\.place)
        return ContentDiff(from: base, toFieldsOf: content).changes.filter { change in
            !collisions.contains {
                $0.steps.starts(with: change.place.steps) || change.place.steps.starts(with: $0.steps)
            }
        }
    }

    /// The field that a collision's choice comes in.
    package static func field(_ place: ContentPlace) -> String { "choice:\(place.description)" }

    /// The field with the version that the choices were made about.
    package static let versionField = "theirs"

    /// What was chosen; nil while a collision is without a choice.
    package func choices(_ form: FormFields) -> [ContentPlace: ContentMerge.Side]? {
        var choices: [ContentPlace: ContentMerge.Side] = [:]
        for collision in merge().collisions {
            guard let side = form[Self.field(collision.place)].flatMap(ContentMerge.Side.init) else { return nil }
            choices[collision.place] = side
        }
        return choices
    }
}

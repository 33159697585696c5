import CardPresentation
import JSONTree
import ModelCards
import SageMakerAPI

/// The last step: everything as it will be, what is wrong with it, and what changes.
package struct EditReview: Sendable {
    /// What became of the card that is edited since the editing began.
    package enum Card: Hashable, Sendable {
        /// It does not exist yet.
        case new
        /// Nobody has touched it.
        case unchanged(ModelCardStatus)
        /// Somebody has saved that version.
        case overtaken(version: Int, ModelCardStatus)
        case archived
        case deleted
    }

    package let open: OpenEdit
    package let findings: [EditFinding]
    package let card: Card
    /// What the version that the editing began from says; nil for a new card.
    package let base: JSON?

    package init(open: OpenEdit, findings: [EditFinding], card: Card, base: JSON?) {
        self.open = open
        self.findings = findings
        self.card = card
        self.base = base
    }

    /// Looks at the card that is edited, and at what it said.
    static func load(_ open: OpenEdit, _ page: PageContext) async throws -> EditReview {
        let findings = try await EditChecks(page: page).findings(about: open)
        guard let name = open.edit.cardName else {
            return EditReview(open: open, findings: findings, card: .new, base: nil)
        }
        guard let latest = try await page.reading(nil, of: name) else {
            return EditReview(open: open, findings: findings, card: .deleted, base: nil)
        }
        let number = open.edit.baseVersion ?? latest.card.version
        let base = number == latest.card.version ? latest : try await page.reading(number, of: name)
        let card: Card =
            if latest.card.status == .archived {
                .archived
            } else if latest.card.version != number {
                .overtaken(version: latest.card.version, latest.card.status)
            } else {
                .unchanged(latest.card.status)
            }
        return EditReview(open: open, findings: findings, card: card, base: base?.card.content)
    }

    package var errors: [EditFinding] { findings.filter(\.isError) }

    package var warnings: [EditFinding] { findings.filter { !$0.isError } }

    /// What the next version says otherwise than the one that the editing began from.
    package var changes: [ContentChange] {
        base.map { ContentDiff(from: $0, toFieldsOf: open.document.content).changes } ?? []
    }

    /// Whether saving would make a version that says the same as the one before.
    package var changesNothing: Bool { base != nil && changes.isEmpty }

    /// The words on the button.
    package var saveLabel: String {
        switch card {
        case .new, .deleted: "Create card"
        case .overtaken: "Look at both changes"
        case .unchanged, .archived: "Save version \(open.nextVersion)"
        }
    }

    /// What the card will look like.
    package var document: CardDocument {
        let nobody = Identity(arn: open.edit.owner, principalID: "")
        return CardDocument(
            RenderableCard(
                name: open.document.name,
                arn: "",
                version: open.nextVersion,
                status: .draft,
                content: open.document.content,
                contentDigest: "",
                cardCreatedAt: open.edit.createdAt,
                versionCreatedAt: open.edit.updatedAt,
                versionCreatedBy: nobody,
                lastModifiedAt: open.edit.updatedAt,
                lastModifiedBy: nobody
            )
        )
    }
}

extension ContentDiff {
    /// Compares two contents so that a section which only one has shows as its fields, rather than as a whole.
    package init(from before: JSON, toFieldsOf after: JSON) {
        self.init(from: before.opened(like: after), to: after.opened(like: before))
    }
}

extension JSON {
    /// The document with an empty object wherever another one has an object that this one lacks.
    fileprivate func opened(like other: JSON) -> JSON {
        guard case .object(var members) = self, case .object(let others) = other else { return self }
        for member in others where member.value.members != nil {
            if let position = members.firstIndex(where: { $0.name == member.name }) {
                members[position].value = members[position].value.opened(like: member.value)
            } else {
                members.append(JSONMember(member.name, JSON.object([]).opened(like: member.value)))
            }
        }
        return .object(members)
    }
}

extension PageContext {
    /// A version of a card, the latest when no number is given; nil when there is none.
    func reading(_ version: Int?, of card: String) async throws -> CardReading? {
        do {
            return try await desk.readings.version(version, ofCard: card, for: caller)
        } catch let error as SageMakerError {
            guard error.code == .resourceNotFound else { throw error }
            return nil
        }
    }
}

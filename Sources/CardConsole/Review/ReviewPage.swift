import ModelCards
import SageMakerAPI

/// A card's latest version as somebody sees it who decides on it: a quick look, the decision, and all decisions so far.
package struct ReviewPage: Sendable {
    /// Why a decision was not carried out.
    package enum Refusal: Hashable, Sendable {
        /// Somebody wrote another version in the meantime.
        case newerVersion(seen: Int, seenBy: String?, seenAt: Timestamp?)
        /// Somebody else decided in the meantime.
        case decidedMeanwhile(ModelCardDecision)
        /// A rule forbids it, as a sentence.
        case forbidden(String)
    }

    package var name: String
    package var version: Int
    package var status: ModelCardStatus
    /// Who wrote the version, as an ARN, and when.
    package var writtenBy: String
    package var writtenAt: Timestamp
    package var look: QuickLook
    package var panel: ReviewPanel
    /// On all versions, newest first.
    package var decisions: [ModelCardDecision]
    package var refusal: Refusal?
    /// What stands above every page of the card.
    var header: CardHeader?

    /// Describes a card under review.
    package init(
        name: String,
        version: Int,
        status: ModelCardStatus,
        writtenBy: String,
        writtenAt: Timestamp,
        look: QuickLook,
        panel: ReviewPanel,
        decisions: [ModelCardDecision],
        refusal: Refusal? = nil
    ) {
        self.name = name
        self.version = version
        self.status = status
        self.writtenBy = writtenBy
        self.writtenAt = writtenAt
        self.look = look
        self.panel = panel
        self.decisions = decisions
        self.refusal = refusal
    }

    /// Reads the latest version of a card.
    init(cardNamed name: String, context: PageContext) async throws {
        let reading = try await context.desk.readings.version(nil, ofCard: name, for: context.caller)
        let card = reading.card
        let panel = try await ReviewPanel(
            cardName: name,
            version: card.version,
            latestVersion: reading.latestVersion,
            status: card.status,
            writtenBy: card.versionCreatedBy.arn,
            context: context
        )
        let answer = try await context.service.listModelCardDecisions.run(
            ListModelCardDecisionsRequest(modelCardName: name),
            for: context.caller
        )
        self.init(
            name: name,
            version: card.version,
            status: card.status,
            writtenBy: card.versionCreatedBy.arn,
            writtenAt: card.versionCreatedAt,
            look: try await QuickLook(reading, context: context),
            panel: panel,
            decisions: answer.decisions
        )
        header = try await CardHeader.load(reading, part: .review, context)
    }
}

import ModelCards
import SageMakerAPI

/// What can be done about a version's review, and what has been done.
package struct ReviewPanel: Sendable {
    package var card: String
    package var version: Int
    package var latestVersion: Int
    package var status: ModelCardStatus
    /// In the order of the buttons; none for a version that is not the latest.
    package var steps: [ReviewAction]
    /// Whether the signed-in person would approve this version, had somebody else written it.
    package var isOwnWork: Bool
    /// Newest first, of this version.
    package var decisions: [ModelCardDecision]
    /// What was typed before something went wrong.
    package var comment = ""
    /// What is wrong with the comment.
    package var problem: String?
    /// The step that was just taken.
    package var done: ReviewAction?
    /// The hidden field of every form.
    package var formToken: HTML

    /// Describes what can be done about a version.
    package init(
        card: String,
        version: Int,
        latestVersion: Int,
        status: ModelCardStatus,
        steps: [ReviewAction],
        isOwnWork: Bool = false,
        decisions: [ModelCardDecision] = [],
        formToken: HTML = HTML()
    ) {
        self.card = card
        self.version = version
        self.latestVersion = latestVersion
        self.status = status
        self.steps = steps
        self.isOwnWork = isOwnWork
        self.decisions = decisions
        self.formToken = formToken
    }

    /// The panel of a version, to be put beside what the version says.
    ///
    /// - Parameter writtenBy: the ARN of the version's author.
    static func load(
        cardName: String,
        version: Int,
        latestVersion: Int,
        status: ModelCardStatus,
        writtenBy: String?,
        context: PageContext
    ) async throws -> HTML {
        var panel = try await ReviewPanel(
            cardName: cardName,
            version: version,
            latestVersion: latestVersion,
            status: status,
            writtenBy: writtenBy,
            context: context
        )
        panel.done = context.request.query[doneName].flatMap(ReviewAction.init(rawValue:))
        return ReviewPanelView.view(panel)
    }

    /// Reads the panel of a version.
    init(
        cardName: String,
        version: Int,
        latestVersion: Int,
        status: ModelCardStatus,
        writtenBy: String?,
        context: PageContext
    ) async throws {
        let review = context.service.reviewModelCard
        let isLatest = version == latestVersion
        let answer = try await context.service.listModelCardDecisions.run(
            ListModelCardDecisionsRequest(modelCardName: cardName, modelCardVersion: version),
            for: context.caller
        )
        let isMine = writtenBy == context.caller.identity.arn
        self.init(
            card: cardName,
            version: version,
            latestVersion: latestVersion,
            status: status,
            steps: isLatest ? review.steps(from: status, writtenBy: writtenBy, for: context.caller) : [],
            isOwnWork: isLatest && isMine && review.policy.fourEyes && [.draft, .pendingReview].contains(status),
            decisions: answer.decisions,
            formToken: context.formToken
        )
    }

    /// The part of an address that names the step just taken.
    static let doneName = "done"
}

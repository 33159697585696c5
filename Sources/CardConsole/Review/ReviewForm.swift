import ModelCards
import SageMakerAPI

/// A decision as it was sent in.
struct ReviewForm {
    let name: String
    let action: ReviewAction?
    let version: Int?
    let comment: String

    init(_ context: PageContext) {
        name = context.parameter("name")
        action = context.request.form["action"].flatMap(ReviewAction.init(rawValue:))
        // What is no number is no version that the person can have seen, and refused as such.
        version = context.request.form["version"].map { Int($0) ?? 0 }
        comment = context.request.form["comment"] ?? ""
    }

    /// What is wrong with the comment; nil when nothing is.
    var problem: String? {
        if action == .reject, comment.trimmed.isEmpty {
            return "Say what has to change, so that the author can act on it."
        }
        let length = comment.unicodeScalars.count
        guard length > CardDecision.commentLimit else { return nil }
        return "The comment has \(length) characters; at most \(CardDecision.commentLimit) are kept."
    }

    /// Takes the step, or shows the page again, with everything typed and the reason why not.
    func response(_ context: PageContext) async throws -> ConsoleResponse {
        guard let action else {
            return try await again(context, status: 400) { $0.refusal = .forbidden("Choose one of the buttons.") }
        }
        if let problem {
            return try await again(context, status: 400) { $0.panel.problem = problem }
        }
        do {
            _ = try await context.service.reviewModelCard.run(
                ReviewModelCardRequest(
                    modelCardName: name,
                    action: action,
                    comment: comment.trimmed.isEmpty ? nil : comment,
                    expectedVersion: version
                ),
                for: context.caller
            )
        } catch {
            guard let refusal = error as? SageMakerError, refusal.code != .resourceNotFound else { throw error }
            return try await refused(refusal, context)
        }
        let query = [(ReviewPanel.doneName, action.rawValue)]
        return .redirect(to: ConsolePath.to("cards", name, query: query) + "#review")
    }

    private func refused(_ refusal: SageMakerError, _ context: PageContext) async throws -> ConsoleResponse {
        guard refusal.code == .conflictException else {
            let status = refusal.code == .accessDeniedException ? 403 : 400
            return try await again(context, status: status) { $0.refusal = .forbidden(refusal.message) }
        }
        let seen = try await seenVersion(context)
        return try await again(context, status: 409) { page in
            if let seen, seen.card.version != page.version {
                page.refusal = .newerVersion(
                    seen: seen.card.version,
                    seenBy: seen.card.versionCreatedBy.arn,
                    seenAt: seen.card.versionCreatedAt
                )
            } else if let decision = page.decisions.first, decision.modelCardVersion == page.version {
                page.refusal = .decidedMeanwhile(decision)
            } else {
                page.refusal = .forbidden(refusal.message)
            }
        }
    }

    /// The version that the person looked at, if the card ever had it.
    private func seenVersion(_ context: PageContext) async throws -> CardReading? {
        do {
            guard let version else { return nil }
            return try await context.desk.readings.version(version, ofCard: name, for: context.caller)
        } catch {
            guard let refusal = error as? SageMakerError, refusal.code == .resourceNotFound else { throw error }
            return nil
        }
    }

    private func again(
        _ context: PageContext,
        status: Int,
        change: (inout ReviewPage) -> Void
    ) async throws -> ConsoleResponse {
        var page = try await ReviewPage(cardNamed: name, context: context)
        page.panel.comment = comment
        change(&page)
        return page.response(context, status: status)
    }
}

import ModelCards
import SageMakerAPI

extension ReviewInbox {
    /// As many cards are shown with a quick look, for which their content is read.
    private static let pageSize = 10
    /// The drafts, changed last, that are looked through for those that were sent back.
    private static let draftLimit = 50

    /// Reads the signed-in person's inbox.
    init(_ context: PageContext) async throws {
        let me = context.caller.identity.arn
        let needsOthers = context.service.reviewModelCard.policy.fourEyes
        let token = context.request.query.text("after")
        var asked = BrowseModelCardsRequest()
        asked.modelCardStatuses = [.pendingReview]
        asked.notWrittenBy = needsOthers ? me : nil
        asked.sortBy = .lastModifiedTime
        asked.sortOrder = .ascending
        asked.maxResults = Self.pageSize
        asked.nextToken = token
        let waiting = try await context.service.browseModelCards.run(asked, for: context.caller)
        let items = try await waiting.modelCards.together { try await Item($0, hasLook: true, context) }
        self.init(
            waitingForMe: items.sorted { $0.waitingSince < $1.waitingSince },
            waitingCount: waiting.totalHits.value,
            next: waiting.nextToken,
            isFirstPage: token == nil,
            waitingForOthers: needsOthers ? try await Self.mine(.pendingReview, context) : nil,
            sentBack: try await Self.mine(.draft, context).filter { $0.decision?.action == .reject },
            now: context.now
        )
    }

    /// Cards whose latest version the signed-in person wrote, changed last first.
    private static func mine(_ status: ModelCardStatus, _ context: PageContext) async throws -> [Item] {
        var asked = BrowseModelCardsRequest()
        asked.modelCardStatuses = [status]
        asked.writtenBy = context.caller.identity.arn
        asked.maxResults = draftLimit
        let found = try await context.service.browseModelCards.run(asked, for: context.caller)
        return try await found.modelCards.together { try await Item($0, hasLook: false, context) }
    }
}

extension ReviewInbox.Item {
    /// When the latest decision was made; what has none comes last.
    fileprivate var waitingSince: Timestamp { decision?.decidedAt ?? Timestamp(milliseconds: .max) }

    fileprivate init(_ entry: CatalogueEntry, hasLook: Bool, _ context: PageContext) async throws {
        let answer = try await context.service.listModelCardDecisions.run(
            ListModelCardDecisionsRequest(
                modelCardName: entry.modelCardName,
                modelCardVersion: entry.modelCardVersion
            ),
            for: context.caller
        )
        let author = entry.writtenBy.iamIdentity?.arn
        self.init(
            name: entry.modelCardName,
            version: entry.modelCardVersion,
            riskRating: entry.riskRating,
            modelOwner: entry.modelOwner,
            writtenBy: author,
            isMine: author == context.caller.identity.arn,
            decision: answer.decisions.first
        )
        guard hasLook else { return }
        let reading = try await context.desk.readings.version(
            entry.modelCardVersion,
            ofCard: entry.modelCardName,
            for: context.caller
        )
        look = try await QuickLook(reading, context: context)
    }
}

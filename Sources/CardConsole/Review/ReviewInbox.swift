import ModelCards
import SageMakerAPI

/// What waits for somebody's decision, or came back with one.
package struct ReviewInbox: Sendable {
    /// A card in the inbox.
    package struct Item: Hashable, Sendable {
        package var name: String
        package var version: Int
        package var riskRating: String?
        package var modelOwner: String?
        /// An ARN.
        package var writtenBy: String?
        /// Whether the signed-in person wrote the version.
        package var isMine: Bool
        /// What put the card here.
        package var decision: ModelCardDecision?
        package var look: QuickLook?

        /// Describes a card in the inbox.
        package init(
            name: String,
            version: Int,
            riskRating: String? = nil,
            modelOwner: String? = nil,
            writtenBy: String? = nil,
            isMine: Bool = false,
            decision: ModelCardDecision? = nil,
            look: QuickLook? = nil
        ) {
            self.name = name
            self.version = version
            self.riskRating = riskRating
            self.modelOwner = modelOwner
            self.writtenBy = writtenBy
            self.isMine = isMine
            self.decision = decision
            self.look = look
        }
    }

    /// Oldest request first; one page of them.
    package var waitingForMe: [Item]
    package var waitingCount: Int
    /// What the next page begins after.
    package var next: String?
    package var isFirstPage: Bool
    /// What others decide, since the signed-in person wrote it; nil when nobody has to.
    package var waitingForOthers: [Item]?
    package var sentBack: [Item]
    package var now: Timestamp

    /// Collects what an inbox shows.
    package init(
        waitingForMe: [Item] = [],
        waitingCount: Int = 0,
        next: String? = nil,
        isFirstPage: Bool = true,
        waitingForOthers: [Item]? = nil,
        sentBack: [Item] = [],
        now: Timestamp
    ) {
        self.waitingForMe = waitingForMe
        self.waitingCount = waitingCount
        self.next = next
        self.isFirstPage = isFirstPage
        self.waitingForOthers = waitingForOthers
        self.sentBack = sentBack
        self.now = now
    }
}

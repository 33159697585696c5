import CardPresentation
import JSONTree
import ModelCards
import SageMakerAPI

/// Who changed what of a card, and when.
package struct CardHistory: Sendable {
    /// One version: what it changed, and what was decided about it.
    package struct Entry: Sendable {
        package let version: Int
        package let status: ModelCardStatus
        package let writtenAt: Timestamp
        /// An ARN.
        package let writtenBy: String
        /// What the version says otherwise than the one before; nil for the first one.
        package let changes: [ContentChange]?
        /// Newest first.
        package let decisions: [ModelCardDecision]

        /// Describes a version.
        package init(
            version: Int,
            status: ModelCardStatus,
            writtenAt: Timestamp,
            writtenBy: String,
            changes: [ContentChange]?,
            decisions: [ModelCardDecision]
        ) {
            self.version = version
            self.status = status
            self.writtenAt = writtenAt
            self.writtenBy = writtenBy
            self.changes = changes
            self.decisions = decisions
        }
    }

    package let header: CardHeader
    /// Newest first.
    package let entries: [Entry]
    /// Where the next page begins; nil on the last one.
    package let next: Int?
    /// Whether newer versions than these exist.
    package let isLater: Bool

    /// Shows a part of a history.
    package init(header: CardHeader, entries: [Entry], next: Int?, isLater: Bool) {
        self.header = header
        self.entries = entries
        self.next = next
        self.isLater = isLater
    }

    private static let pageLength = 20

    static func answer(_ context: PageContext) async throws -> ConsoleResponse {
        let name = context.parameter("name")
        let desk = context.desk.readings
        let latest = try await desk.version(nil, ofCard: name, for: context.caller)
        let asked = context.request.query.text("from").flatMap { Int($0) } ?? latest.latestVersion
        let newest = min(max(asked, 1), latest.latestVersion)
        // One more than is shown, since the last one shown is compared with the one before it.
        let readings = try await desk.versions(
            ofCard: name,
            from: newest,
            count: pageLength + 1,
            for: context.caller
        )
        let request = ListModelCardDecisionsRequest(modelCardName: name)
        let decisions = try await context.service.listModelCardDecisions.run(request, for: context.caller).decisions
        let history = CardHistory(
            header: try await CardHeader.load(latest, part: .history, context),
            entries: entries(readings, decisions: decisions),
            next: readings.count > pageLength ? readings[pageLength].card.version : nil,
            isLater: newest < latest.latestVersion
        )
        return CardPage.response(history.header, context) { CardHistoryView.view(history) }
    }

    private static func entries(_ readings: [CardReading], decisions: [ModelCardDecision]) -> [Entry] {
        let byVersion = Dictionary(grouping: decisions, by: \.modelCardVersion)
        return readings.prefix(pageLength).enumerated().map { position, reading in
            let before = position + 1 < readings.count ? readings[position + 1].card.content : nil
            return Entry(
                version: reading.card.version,
                status: reading.card.status,
                writtenAt: reading.card.versionCreatedAt,
                writtenBy: reading.card.versionCreatedBy.arn,
                changes: before.map { ContentDiff(from: $0, to: reading.card.content).changes },
                decisions: byVersion[reading.card.version] ?? []
            )
        }
    }
}

import JSONTree
import SageMakerAPI

/// Versions of cards with their authors, whom SageMaker's descriptions leave out.
package struct CardReadings: Sendable {
    private let store: any Store

    /// Reads from a store.
    package init(store: any Store) {
        self.store = store
    }

    /// One version of a card, the latest when `number` is nil.
    ///
    /// - Throws: `ResourceNotFound` without the card or the version.
    package func version(_ number: Int?, ofCard name: String, for caller: Caller) async throws -> CardReading {
        try await store.read { records in
            let (card, version) = try Self.found(number, ofCard: name, for: caller, in: records)
            return try CardReading(version, of: card)
        }
    }

    /// Several versions in one look, newest first: those from `newest` (the latest when nil) backwards.
    ///
    /// - Throws: `ResourceNotFound` without the card or the newest of the versions.
    package func versions(
        ofCard name: String,
        from newest: Int? = nil,
        count: Int,
        for caller: Caller
    ) async throws -> [CardReading] {
        try await store.read { records in
            let (card, first) = try Self.found(newest, ofCard: name, for: caller, in: records)
            var readings = [try CardReading(first, of: card)]
            for number in stride(from: first.number - 1, through: max(1, first.number - count + 1), by: -1) {
                let (_, version) = try Self.found(number, ofCard: name, for: caller, in: records)
                readings.append(try CardReading(version, of: card))
            }
            return readings
        }
    }

    private static func found(
        _ number: Int?,
        ofCard name: String,
        for caller: Caller,
        in records: any Records
    ) throws -> (Card, CardVersion) {
        guard let (card, match) = try records.card(named: name, version: number, in: caller.scope) else {
            throw SageMakerError.cardNotFound(name)
        }
        guard let version = match else { throw SageMakerError.versionNotFound(number ?? card.latestVersion, of: name) }
        return (card, version)
    }
}

/// A version of a card as it was read.
package struct CardReading: Hashable, Sendable {
    package let card: RenderableCard
    /// The content exactly as it was sent; the digest is this text's.
    package let text: String
    package let latestVersion: Int

    init(_ version: CardVersion, of card: Card) throws {
        self.card = try RenderableCard(version, of: card)
        text = version.content
        latestVersion = card.latestVersion
    }

    /// Whether no later version exists.
    package var isLatest: Bool { card.version == latestVersion }
}

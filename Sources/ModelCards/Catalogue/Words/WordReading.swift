import SageMakerAPI

/// Reads the words of cards that were written since the last time.
///
/// Writing a card must not take longer because it can be found by its words, so they are read afterwards: in the
/// background, and by whoever looks for words before that has happened.
package struct WordReading: Sendable {
    /// As many cards as are read at once; a transaction that keeps more would hold up others.
    private static let batch = 128

    let store: any Store

    /// Reads the words of what lies in a store.
    package init(store: any Store) {
        self.store = store
    }

    /// Reads cards until every word is known, or until `limit` of them were read.
    ///
    /// - Returns: how many cards were read.
    @discardableResult
    package func catchUp(limit: Int) async throws -> Int {
        var count = 0
        while count < limit {
            let size = min(Self.batch, limit - count)
            let unread = try await store.read { try $0.cardsWithUnreadWords(limit: size) }
            guard !unread.isEmpty else { break }
            let read = unread.map { card, version in
                (card: card, number: version.number, reading: ContentReading(of: card.name, content: version.content))
            }
            try await store.transaction { records in
                for entry in read { try records.keep(entry.reading, of: entry.card, version: entry.number) }
            }
            count += unread.count
            try Task.checkCancellation()
            guard unread.count == size else { break }
        }
        return count
    }
}

/// Keeps reading the words of new cards and versions, as long as the service runs.
package struct WordReader: Sendable {
    /// As many cards as are read before others get their turn.
    private static let limit = 256
    /// How many times as long as it reads the reader then leaves the store to others, who are probably writing the
    /// cards that it reads: nobody waits for it, since a search reads what is left.
    private static let restFactor = 3

    private let reading: WordReading
    private let pauseSeconds: Int
    private let report: @Sendable (any Error) -> Void

    /// - Parameters:
    ///   - pauseSeconds: how long to wait when there is nothing to read, or when the store cannot be reached.
    ///   - report: told why words could not be read; the reader tries again.
    package init(store: any Store, pauseSeconds: Int = 2, report: @escaping @Sendable (any Error) -> Void = { _ in }) {
        reading = WordReading(store: store)
        self.pauseSeconds = pauseSeconds
        self.report = report
    }

    /// Reads until the task is cancelled, and then returns.
    package func run() async {
        while !Task.isCancelled {
            var pause = Duration.seconds(pauseSeconds)
            let start = ContinuousClock.now
            do {
                if try await reading.catchUp(limit: Self.limit) == Self.limit {
                    pause = (ContinuousClock.now - start) * Self.restFactor
                }
            } catch is CancellationError {
                return
            } catch {
                report(error)
            }
            guard (try? await Task.sleep(for: pause)) != nil else { return }
        }
    }
}

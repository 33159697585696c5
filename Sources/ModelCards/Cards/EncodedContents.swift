import SageMakerAPI
import Synchronization

/// Contents that were sent lately, in the form in which they are sent.
///
/// A version's content never changes, so nothing here can be out of date: what does change of a card is read every time.
/// Bounded by bytes: when the recent generation is full it becomes the older one, and the generation before it goes.
package final class EncodedContents: Sendable {
    /// One version of one life of a card; the digest would tell even a store that was replaced.
    private struct Key: Hashable {
        let card: Int64
        let version: Int
        let digest: String
    }

    private struct Generations {
        var recent: [Key: EncodedText] = [:]
        var older: [Key: EncodedText] = [:]
        var recentBytes = 0
    }

    private let generations = Mutex(Generations())
    private let generationBytes: Int

    /// - Parameter generationBytes: how much a generation holds; at most twice as much is kept.
    package init(generationBytes: Int = 8 << 20) {
        self.generationBytes = generationBytes
    }

    /// The content of a version, from here or made by `read` and then kept.
    ///
    /// - Parameter card: the card's key in the store.
    package func content(
        of version: CardVersionHead,
        card: Int64,
        reading read: () throws -> EncodedText?
    ) rethrows -> EncodedText? {
        let key = Key(card: card, version: version.number, digest: version.contentDigest)
        if let kept = kept(key) { return kept }
        guard let content = try read() else { return nil }
        generations.withLock { insert(content, as: key, in: &$0) }
        return content
    }

    private func kept(_ key: Key) -> EncodedText? {
        generations.withLock { generations in
            if let content = generations.recent[key] { return content }
            guard let content = generations.older[key] else { return nil }
            insert(content, as: key, in: &generations)
            return content
        }
    }

    private func insert(_ content: EncodedText, as key: Key, in generations: inout Generations) {
        guard content.json.count <= generationBytes, generations.recent[key] == nil else { return }
        if generations.recentBytes + content.json.count > generationBytes {
            generations.older = generations.recent
            generations.recent = [:]
            generations.recentBytes = 0
        }
        generations.recent[key] = content
        generations.recentBytes += content.json.count
    }
}

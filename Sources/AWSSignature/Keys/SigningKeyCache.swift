import Synchronization

/// Signing keys of scopes seen lately, because deriving one costs more than checking a signature with it.
///
/// Bounded: when the recent generation is full it becomes the older one, and the generation before it is dropped.
/// Only keys that verified a request belong in here, so that nobody without a secret key can push others out.
package final class SigningKeyCache: Sendable {
    private struct Name: Hashable {
        let accessKeyID: String
        let scope: CredentialScope
    }

    /// Remembers its secret, because an access key whose secret was replaced must not verify with the old one.
    private struct Entry {
        let secretKey: String
        let key: SigningKey
    }

    private struct Generations {
        var recent: [Name: Entry] = [:]
        var older: [Name: Entry] = [:]
    }

    private let generations = Mutex(Generations())
    private let generationLimit: Int

    /// - Parameter generationLimit: keys in a generation; at most twice as many are kept.
    package init(generationLimit: Int = 512) {
        self.generationLimit = generationLimit
    }

    /// The key for the scope, or `nil` when it has not been kept or belongs to another secret.
    package func key(accessKeyID: String, scope: CredentialScope, secretKey: String) -> SigningKey? {
        let name = Name(accessKeyID: accessKeyID, scope: scope)
        return generations.withLock { generations in
            if let entry = generations.recent[name] {
                return entry.secretKey == secretKey ? entry.key : nil
            }
            guard let entry = generations.older[name], entry.secretKey == secretKey else { return nil }
            insert(entry, as: name, in: &generations)
            return entry.key
        }
    }

    package func keep(_ key: SigningKey, accessKeyID: String, scope: CredentialScope, secretKey: String) {
        let name = Name(accessKeyID: accessKeyID, scope: scope)
        generations.withLock { insert(Entry(secretKey: secretKey, key: key), as: name, in: &$0) }
    }

    /// How many keys are kept, in both generations.
    package var count: Int {
        generations.withLock { $0.recent.count + $0.older.count }
    }

    private func insert(_ entry: Entry, as name: Name, in generations: inout Generations) {
        if generations.recent.count >= generationLimit, generations.recent[name] == nil {
            generations.older = generations.recent
            generations.recent = [:]
        }
        generations.recent[name] = entry
    }
}

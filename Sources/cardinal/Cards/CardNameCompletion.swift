import ArgumentParser
import CardinalClient
import JSONTree

extension CompletionKind {
    /// The names of cards on the server that the environment points to; none when it cannot be asked.
    static var cardNames: CompletionKind {
        .custom { _, _, prefix in await CardNameCompletion.names(startingWith: prefix) }
    }
}

/// Asks a server for names while somebody waits for a shell to complete a word.
enum CardNameCompletion {
    static func names(startingWith prefix: String) async -> [String] {
        guard var configuration = try? ClientConfiguration.load() else { return [] }
        configuration.retries.maximumAttempts = 1
        let client = SageMakerClient(configuration)
        var body = RequestBody()
        body.set("MaxResults", 100)
        body.set("SortBy", "Name")
        body.set("SortOrder", "Ascending")
        body.set("NameContains", prefix.isEmpty ? nil : prefix)
        let answer = try? await client.call("ListModelCards", body.json)
        await client.shutdown()
        let names = (answer?["ModelCardSummaries"]?.array ?? []).compactMap { $0["ModelCardName"]?.string }
        return names.filter { $0.hasPrefix(prefix) }
    }
}

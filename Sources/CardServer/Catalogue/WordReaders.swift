import Logging
import ModelCards
import ServiceLifecycle

/// Keeps reading the words of new cards for as long as the server runs.
struct WordReaders: Service {
    let store: any Store
    let logger: Logger

    func run() async throws {
        let reader = WordReader(store: store) { error in
            logger.warning("words were not read", metadata: ["error": "\(String(reflecting: error))"])
        }
        await cancelWhenGracefulShutdown { await reader.run() }
    }
}

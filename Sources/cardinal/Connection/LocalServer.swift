import CardinalClient
import Foundation

/// The server that may run on this directory's data, for people who have not told their shell of it.
enum LocalServer {
    /// Where such a server listens; nil when none is known.
    static var endpoint: String? {
        let values = SettingValues(environment: ProcessInfo.processInfo.environment)
        guard let path = try? values.text(.dataDirectory) else { return nil }
        return try? DataDirectory(path).endpoint()
    }

    /// Loads a configuration, and refuses one that would pass a server by that runs here.
    ///
    /// Somebody who has keys of AWS in a profile and starts a server must not fill AWS's registry by mistake.
    ///
    /// - Throws: what `load` throws, with the next step when a server runs here.
    static func hint(_ load: () throws(ClientConfigurationError) -> ClientConfiguration) throws -> ClientConfiguration {
        do {
            let configuration = try load()
            let isGiven = configuration.endpoint != nil || !configuration.endpointOverrides.isEmpty
            guard isGiven || endpoint == nil else { throw passedBy }
            return configuration
        } catch let error as ClientConfigurationError {
            // Another server's lines mend what is missing, not what is written wrongly.
            guard [.noRegion, .noCredentials, .unsupportedCredentials].contains(error.kind), endpoint != nil else {
                throw error
            }
            throw CommandFailure("\(error); a server runs here: run `eval \"$(cardinal env)\"` first")
        }
    }

    private static var passedBy: CommandFailure {
        CommandFailure(
            "no endpoint is given, but a server runs here: run `eval \"$(cardinal env)\"` first, or name another server"
                + " with --endpoint-url"
        )
    }
}

import CardinalClient

/// A home directory with the AWS CLI's files, and nothing else in the environment.
struct AWSFiles {
    let folder: TemporaryFolder
    private let variables: [String: String]

    /// Writes the files that are given.
    init(config: String? = nil, credentials: String? = nil, _ variables: [String: String] = [:]) throws {
        let folder = try TemporaryFolder()
        var variables = variables
        variables["AWS_CONFIG_FILE"] = try config.map { try folder.write($0, to: "config") } ?? folder.path("none")
        variables["AWS_SHARED_CREDENTIALS_FILE"] =
            try credentials.map { try folder.write($0, to: "credentials") } ?? folder.path("none")
        self.folder = folder
        self.variables = variables
    }

    /// Reads a configuration from the files and variables.
    func load(
        profile: String? = nil,
        region: String? = nil,
        endpointURL: String? = nil
    ) throws(ClientConfigurationError) -> ClientConfiguration {
        try ClientConfiguration.load(
            profile: profile,
            region: region,
            endpointURL: endpointURL,
            environment: variables
        )
    }

    /// The sentence of the error that reading ends in, with the folder's path left out.
    func problem(profile: String? = nil, region: String? = nil, endpointURL: String? = nil) -> String? {
        do {
            _ = try load(profile: profile, region: region, endpointURL: endpointURL)
            return nil
        } catch {
            return error.description.replacing(folder.path + "/", with: "")
        }
    }
}

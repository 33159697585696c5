import Foundation

extension ClientConfiguration {
    /// Reads the environment variables and files that the AWS CLI reads, in its order of precedence.
    ///
    /// An argument wins over a variable, and a variable over a file. Two rules are easily forgotten: keys in variables win
    /// over a profile that `AWS_PROFILE` names, but not over one that is named here; and an endpoint in
    /// `AWS_ENDPOINT_URL` wins over every endpoint in a file, that of a single service included.
    ///
    /// - Parameters:
    ///   - profile: the profile to read, as with `--profile`.
    ///   - region: the region, as with `--region`.
    ///   - endpointURL: the endpoint of every service, as with `--endpoint-url`.
    ///   - environment: the variables; `HOME` among them tells where the files are.
    /// - Throws: what is missing, or wrong at which line of which file, and what to do; no secret is in the sentence.
    public static func load(
        profile: String? = nil,
        region: String? = nil,
        endpointURL: String? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(ClientConfigurationError) -> ClientConfiguration {
        let variables = EnvironmentVariables(environment)
        let profile = try ConfigurationProfile(named: profile, variables)
        var configuration = ClientConfiguration(
            region: try RegionSource(argument: region, variables, profile).region(),
            credentials: try CredentialSource(variables, profile).credentials()
        )
        let endpoints = EndpointSource(argument: endpointURL, variables, profile)
        configuration.endpoint = try endpoints.endpoint()
        configuration.endpointOverrides = try endpoints.overrides()
        configuration.retries = try RetryPolicy(variables, profile)
        configuration.certificateFile = variables["AWS_CA_BUNDLE"] ?? profile["ca_bundle"]?.text
        // A client would say only that no server can be trusted.
        if let file = configuration.certificateFile, !FileManager.default.isReadableFile(atPath: file) {
            throw .unreadable(file)
        }
        return configuration
    }
}

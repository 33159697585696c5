/// Finds the endpoints: argument, variable of the service, variable of all, `services` section, profile.
struct EndpointSource {
    private let argument: String?
    private let variables: EnvironmentVariables
    private let profile: ConfigurationProfile

    init(argument: String?, _ variables: EnvironmentVariables, _ profile: ConfigurationProfile) {
        self.argument = argument
        self.variables = variables
        self.profile = profile
    }

    /// The endpoint of every service without one of its own; nil when AWS itself is meant.
    func endpoint() throws(ClientConfigurationError) -> ServiceEndpoint? {
        if let argument { return try endpoint(argument, at: "the given endpoint") }
        if ignoresConfiguredEndpoints { return nil }
        if let url = variables["AWS_ENDPOINT_URL"] { return try endpoint(url, at: "AWS_ENDPOINT_URL") }
        return try profile["endpoint_url"].map { url throws(ClientConfigurationError) in
            try endpoint(url.text, at: url.place)
        }
    }

    /// The endpoints of single services.
    func overrides() throws(ClientConfigurationError) -> [AWSService: ServiceEndpoint] {
        guard argument == nil, !ignoresConfiguredEndpoints else { return [:] }
        let services = variables["AWS_ENDPOINT_URL"] == nil ? try profile.services() : nil
        var overrides: [AWSService: ServiceEndpoint] = [:]
        for service in AWSService.allCases {
            if let url = variables[service.endpointVariable] {
                overrides[service] = try endpoint(url, at: service.endpointVariable)
            } else if let url = services?[service.rawValue]?["endpoint_url"] {
                overrides[service] = try endpoint(url.text, at: url.place)
            }
        }
        return overrides
    }

    private var ignoresConfiguredEndpoints: Bool {
        let name = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"
        guard variables[name] == nil else { return variables.isTrue(name) }
        return profile["ignore_configured_endpoint_urls"]?.text.lowercased() == "true"
    }

    private func endpoint(_ url: String, at place: String) throws(ClientConfigurationError) -> ServiceEndpoint {
        guard let endpoint = try? ServiceEndpoint(url) else { throw .wrongEndpoint(url, at: place) }
        return endpoint
    }
}

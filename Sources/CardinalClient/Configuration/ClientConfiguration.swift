/// What a client has to know: where the services are, for which region, and with which key to sign.
public struct ClientConfiguration: Hashable, Sendable {
    /// The region, which is also the region of every ARN that a call makes.
    public var region: String
    /// The key to sign with.
    public var credentials: ClientCredentials
    /// The endpoint of every service that ``endpointOverrides`` does not name; without one, AWS's own.
    public var endpoint: ServiceEndpoint?
    /// Endpoints of single services.
    public var endpointOverrides: [AWSService: ServiceEndpoint] = [:]
    /// When to give up an attempt.
    public var timeouts = ClientTimeouts()
    /// When to try again.
    public var retries = RetryPolicy()
    /// A PEM file of the authorities to trust instead of the system's.
    public var certificateFile: String?

    /// Collects what every client needs; everything else has a default that can be changed.
    public init(region: String, credentials: ClientCredentials, endpoint: ServiceEndpoint? = nil) {
        self.region = region
        self.credentials = credentials
        self.endpoint = endpoint
    }

    /// Where the service answers.
    public func endpoint(of service: AWSService) -> ServiceEndpoint {
        endpointOverrides[service] ?? endpoint ?? ServiceEndpoint(service, region: region)
    }
}

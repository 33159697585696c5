/// When a failed attempt is made again: the standard mode of AWS's SDKs.
///
/// An attempt is made again after a lost connection, a time-out, a fault of the server (500, 502, 503, 504) and when the
/// server asks for less haste. The wait is drawn at random, up to a limit that doubles with every attempt. A request whose
/// answer was lost may have been carried out: a card that is created again is then refused as existing.
public struct RetryPolicy: Hashable, Sendable {
    /// How often a request is sent at most, the first time included.
    public var maximumAttempts: Int
    /// The longest wait before the second attempt.
    public var firstDelaySeconds: Double
    /// The longest wait before any attempt.
    public var maximumDelaySeconds: Double

    /// Three attempts, with up to 1 and 2 seconds between them, unless told otherwise.
    public init(maximumAttempts: Int = 3, firstDelaySeconds: Double = 1, maximumDelaySeconds: Double = 20) {
        self.maximumAttempts = maximumAttempts
        self.firstDelaySeconds = firstDelaySeconds
        self.maximumDelaySeconds = maximumDelaySeconds
    }

    /// Reads how many attempts a user wants.
    init(_ variables: EnvironmentVariables, _ profile: ConfigurationProfile) throws(ClientConfigurationError) {
        self.init()
        let variable = "AWS_MAX_ATTEMPTS"
        let found = variables[variable].map { ($0, variable) } ?? profile["max_attempts"].map { ($0.text, $0.place) }
        guard let (text, place) = found else { return }
        guard let attempts = Int(text), attempts >= 1 else { throw .wrongNumber(text, at: place) }
        maximumAttempts = attempts
    }

    /// The longest wait after that many attempts, of which a random part is waited.
    func longestDelaySeconds(afterAttempts attempts: Int) -> Double {
        var delay = firstDelaySeconds
        for _ in 1..<max(attempts, 1) where delay < maximumDelaySeconds { delay *= 2 }
        return min(delay, maximumDelaySeconds)
    }

    /// Whether trying again can help.
    static func helps(after error: ClientError) -> Bool {
        switch error {
        case .service(let error):
            transientStatuses.contains(error.httpStatus) || repeatableCodes.contains(error.code)
        case .transport(let failure): failure.isTransient
        case .timeout: true
        case .invalidResponse, .invalidInput, .conflict, .failed, .file, .cancelled: false
        }
    }

    private static let transientStatuses: Set<Int> = [429, 500, 502, 503, 504]

    private static let repeatableCodes: Set<String> = [
        "BandwidthLimitExceeded", "InternalError", "LimitExceededException", "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled",
        "RequestThrottledException", "RequestTimeout", "RequestTimeoutException", "SlowDown", "ThrottledException",
        "Throttling", "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException",
    ]
}

import CardStore

/// What a caller is told when something went wrong that is not the caller's doing.
struct ServerFailure: Sendable {
    private let isPassing: Bool

    /// A store that cannot be reached is told apart, since trying again later helps then.
    init(_ error: any Error) {
        if case .unavailable = error as? StoreError { isPassing = true } else { isPassing = false }
    }

    /// The error with the number under which the log holds the details.
    func names(_ requestID: RequestID) -> ErrorNames {
        isPassing
            ? ErrorNames(
                code: "ServiceUnavailable",
                message: "The card store does not answer at the moment. Try again later. Request: \(requestID)",
                status: 503
            )
            : ErrorNames(
                code: "InternalFailure",
                message: "The server met an error that it did not expect. Request: \(requestID)",
                status: 500
            )
    }
}

import CardStore
import SageMakerAPI

/// What a caller is told when something went wrong that is not the caller's doing.
struct ServerFailure: Sendable {
    private let isPassing: Bool

    /// A store that cannot be reached is told apart, since trying again later helps then.
    init(_ error: any Error) {
        if case .unavailable = error as? StoreError { isPassing = true } else { isPassing = false }
    }

    /// The answer, with the number under which the log holds the details.
    func answer(_ requestID: some CustomStringConvertible) -> SageMakerError {
        isPassing
            ? SageMakerError(
                .serviceUnavailable,
                "The card store does not answer at the moment. Try again later. Request: \(requestID)"
            )
            : SageMakerError(
                .internalFailure,
                "The server met an error that it did not expect. Request: \(requestID)"
            )
    }
}

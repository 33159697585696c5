import CardStore
import SageMakerAPI

/// What a caller is told when something went wrong that is not the caller's doing.
package struct ServerFailure: Sendable {
    private enum Kind {
        case passing
        case outcomeUnknown
        case unexpected
    }

    private let kind: Kind

    /// A store that cannot be reached is told apart, since trying again later helps then; so is a change of which nobody
    /// knows, since its sender has to look first.
    package init(_ error: any Error) {
        kind =
            switch error as? StoreError {
            case .unavailable: .passing
            case .outcomeUnknown: .outcomeUnknown
            default: .unexpected
            }
    }

    /// The answer, with the number under which the log holds the details.
    package func answer(_ requestID: some CustomStringConvertible) -> SageMakerError {
        switch kind {
        case .passing:
            SageMakerError(
                .serviceUnavailable,
                "The card store does not answer at the moment. Try again later. Request: \(requestID)"
            )
        case .outcomeUnknown:
            SageMakerError(
                .serviceUnavailable,
                "The card store stopped answering while it kept the change, which was made or was not. "
                    + "Look before you try again. Request: \(requestID)"
            )
        case .unexpected:
            SageMakerError(
                .internalFailure,
                "The server met an error that it did not expect. Request: \(requestID)"
            )
        }
    }
}

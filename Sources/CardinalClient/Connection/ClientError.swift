/// Why a call came to nothing.
public enum ClientError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The service answered, and refused.
    case service(ServiceError)
    /// The service could not be reached, or the connection was lost.
    case transport(TransportFailure)
    /// Nothing came within the configured time; the text says from where, and after how long.
    case timeout(String)
    /// Something answered that the call cannot mean; the text says what.
    case invalidResponse(String)
    /// The call was not made, because it cannot mean anything; the text says what is wrong.
    case invalidInput(String)
    /// The call would have broken a rule that this client keeps, such as one card a model; the text says which.
    case conflict(String)
    /// Work that a service took on came to nothing, such as an export; the text says why.
    case failed(String)
    /// A local file cannot be read or written; the text says which, and why.
    case file(String)
    /// The task was cancelled.
    case cancelled

    /// One sentence for people; no full stop is added to a service's own sentence.
    public var description: String {
        switch self {
        case .service(let error): error.description
        case .transport(let failure): failure.description
        case .timeout(let text), .invalidResponse(let text), .invalidInput(let text), .conflict(let text),
            .failed(let text), .file(let text):
            text
        case .cancelled: "The call was cancelled"
        }
    }

    /// The service's refusal, when that is what happened.
    public var service: ServiceError? {
        guard case .service(let error) = self else { return nil }
        return error
    }
}

/// Why a service could not be reached.
public struct TransportFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, for programs.
    public enum Reason: Hashable, Sendable {
        /// Nothing listens there.
        case refused
        /// The host's name is not known.
        case unknownHost
        /// The connection was lost before the answer was complete.
        case lost
        /// The server's certificate is not trusted, or the two sides agree on no encryption.
        case untrusted
        /// The client was shut down before.
        case shutDown
        /// Anything else.
        case other
    }

    /// The endpoint.
    public let endpoint: String
    /// What went wrong, for programs.
    public let reason: Reason
    private let detail: String

    init(_ reason: Reason, at endpoint: String, detail: String = "") {
        self.reason = reason
        self.endpoint = endpoint
        self.detail = detail
    }

    /// What went wrong, for people.
    public var description: String {
        switch reason {
        case .refused: "No server answers at \(endpoint): start it, or correct the endpoint"
        case .unknownHost: "No server answers at \(endpoint): the host's name is not known here"
        case .lost: "The connection to \(endpoint) was lost before the answer was complete"
        case .untrusted:
            "No encrypted connection to \(endpoint): \(detail). AWS_CA_BUNDLE can name a file of authorities to trust"
        case .shutDown: "The client was shut down before this call"
        case .other: "The call to \(endpoint) failed: \(detail)"
        }
    }

    /// Whether the next attempt may succeed.
    var isTransient: Bool {
        switch reason {
        case .refused, .lost, .unknownHost, .other: true
        case .untrusted, .shutDown: false
        }
    }
}

import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

extension ClientError {
    /// What the HTTP client's error means to a caller.
    init(transport error: any Error, at endpoint: ServiceEndpoint) {
        switch error {
        case let error as ClientError: self = error
        case is CancellationError: self = .cancelled
        case let error as HTTPClientError: self.init(error, at: endpoint)
        case let error as NIOConnectionError: self = .transport(Self.failure(error, at: endpoint))
        case let error as IOError: self = .transport(Self.failure(error, at: endpoint))
        case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError:
            self = .transport(TransportFailure(.untrusted, at: "\(endpoint)", detail: Self.reason("\(error)")))
        case is ChannelError, HTTPParserError.invalidEOFState:
            self = .transport(TransportFailure(.lost, at: "\(endpoint)"))
        default:
            self = .transport(TransportFailure(.other, at: "\(endpoint)", detail: "\(error)"))
        }
    }

    private init(_ error: HTTPClientError, at endpoint: ServiceEndpoint) {
        switch error {
        case .cancelled: self = .cancelled
        case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout:
            self = .timeout("No connection to \(endpoint) within the configured time")
        case .readTimeout, .writeTimeout, .deadlineExceeded:
            self = .timeout("\(endpoint) did not answer within the configured time")
        case .remoteConnectionClosed:
            self = .transport(TransportFailure(.lost, at: "\(endpoint)"))
        case .alreadyShutdown:
            self = .transport(TransportFailure(.shutDown, at: "\(endpoint)"))
        default:
            self = .transport(TransportFailure(.other, at: "\(endpoint)", detail: "\(error)"))
        }
    }

    /// What the words of the encryption library mean to a user.
    private static func reason(_ words: String) -> String {
        if words.contains("CERTIFICATE_VERIFY_FAILED") { return "nobody who is trusted here vouches for the server" }
        if words.contains("ValidateHostname") { return "the server's certificate is for another host" }
        return words.contains("WRONG_VERSION_NUMBER") ? "the server does not encrypt there: try http://" : words
    }

    private static func failure(_ error: NIOConnectionError, at endpoint: ServiceEndpoint) -> TransportFailure {
        guard let first = error.connectionErrors.first else { return TransportFailure(.unknownHost, at: "\(endpoint)") }
        guard let error = first.error as? IOError else {
            return TransportFailure(.other, at: "\(endpoint)", detail: "\(first.error)")
        }
        return failure(error, at: endpoint)
    }

    private static func failure(_ error: IOError, at endpoint: ServiceEndpoint) -> TransportFailure {
        switch error.errnoCode {
        case ECONNREFUSED: TransportFailure(.refused, at: "\(endpoint)")
        case ECONNRESET, EPIPE: TransportFailure(.lost, at: "\(endpoint)")
        default: TransportFailure(.other, at: "\(endpoint)", detail: error.localizedDescription)
        }
    }
}

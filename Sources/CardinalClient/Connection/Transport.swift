import AsyncHTTPClient
import Dispatch
import NIOCore
import NIOSSL

/// The HTTP connections of one client.
final class Transport: Sendable {
    private let http: HTTPClient

    init(_ configuration: ClientConfiguration) {
        var settings = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: HTTPClient.Configuration.Timeout(
                connect: .seconds(Int64(configuration.timeouts.connectSeconds)),
                read: .seconds(Int64(configuration.timeouts.idleSeconds)),
                write: .seconds(Int64(configuration.timeouts.idleSeconds))
            )
        )
        // Who tries again is decided in one place, which knows what the caller wants.
        settings.connectionPool.retryConnectionEstablishment = false
        settings.httpVersion = .http1Only
        if let file = configuration.certificateFile {
            var encryption = TLSConfiguration.makeClientConfiguration()
            encryption.trustRoots = .file(file)
            settings.tlsConfiguration = encryption
        }
        http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings)
    }

    deinit {
        // A client that nobody shut down gives its connections back all the same; shutting down twice does no harm.
        http.shutdown(queue: .global()) { _ in }
    }

    /// Closes the connections; a call that is under way fails.
    func shutdown() async {
        try? await http.shutdown()
    }

    /// Sends a request once, and gives the response as soon as its head has come.
    func send(
        _ request: HTTPClientRequest,
        to endpoint: ServiceEndpoint
    ) async throws(ClientError) -> HTTPClientResponse {
        do {
            return try await http.execute(request, deadline: .distantFuture)
        } catch {
            throw ClientError(transport: error, at: endpoint)
        }
    }
}

extension HTTPClientResponse {
    /// Reads the body to its end.
    func bytes(upTo limit: Int, from endpoint: ServiceEndpoint) async throws(ClientError) -> [UInt8] {
        do {
            return Array(buffer: try await body.collect(upTo: limit))
        } catch is NIOTooManyBytesError {
            throw .invalidResponse("\(endpoint) answered with more than the \(limit) bytes that were asked for at most")
        } catch {
            throw ClientError(transport: error, at: endpoint)
        }
    }

    /// The first header of that name.
    func header(_ name: String) -> String? { headers.first(name: name) }
}

import HTTPTypes
import HummingbirdCore

/// One request and its answer on a connection.
enum HTTPExchange {
    /// Ends a connection after its last answer.
    private struct ConnectionEnd: Error {}

    /// Answers a request, and tells a client that waits for it to go ahead with the body.
    static func answer(
        _ request: Request,
        with reception: Reception,
        on writer: consuming ResponseWriter
    ) async throws {
        if request.headers[.expect]?.lowercased() == "100-continue" {
            try await writer.writeInformationalHead(HTTPResponse(status: .continue))
        }
        var response = await reception.respond(to: request)
        // Clients with a wrong clock set it by this header and try again.
        response.headers[.date] = HTTPDate.now()
        if request.method == .head {
            response = response.createHeadResponse()
        }
        let closes = response.headers[.connection] == "close"
        try await writer.write(response: response.head, body: response.body)
        // The rest of a body that was refused is not worth waiting for.
        if closes { throw ConnectionEnd() }
    }
}

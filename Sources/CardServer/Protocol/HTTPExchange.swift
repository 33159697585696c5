import HTTPTypes
import HummingbirdCore

/// One request and its answer on a connection.
enum HTTPExchange {
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
        try await writer.write(response: response.head, body: response.body)
    }
}

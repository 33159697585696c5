import AWSSignature
import CardTesting
import Foundation

/// Signs S3 requests for a test server and sends them as bytes.
struct S3TestClient: Sendable {
    let server: TestServer

    /// Runs `body` against a server of its own that has the bucket `reports`.
    static func run(_ body: @Sendable (S3TestClient) async throws -> Void) async throws {
        let server = try await TestServer.start()
        let client = S3TestClient(server: server)
        do {
            _ = try await client.send("PUT", "/reports")
            try await body(client)
        } catch {
            await server.stop()
            throw error
        }
        await server.stop()
    }

    /// Sends a request and reads its response, which must not be one to `HEAD` with a length.
    ///
    /// - Parameter payloadHash: what the request says of its body; nil for the body's digest.
    func send(
        _ method: String,
        _ path: String,
        query: String = "",
        headers: [(name: String, value: String)] = [],
        body: [UInt8] = [],
        payloadHash: String? = nil,
        region: String = "us-west-2"
    ) async throws -> WireResponse {
        let request = SignableRequest(
            method: method,
            path: path,
            query: query,
            headers: [(name: "host", value: "127.0.0.1:\(server.port)")] + headers
        )
        let signer = Signer(
            credentials: SigningCredentials(
                accessKeyID: TestServer.accessKeyID,
                secretKey: TestServer.secretAccessKey
            ),
            region: region,
            service: "s3"
        )
        let signed = signer.sign(
            request,
            at: Int(Date().timeIntervalSince1970),
            payloadHash: payloadHash ?? hexSHA256(body)
        )
        var text = "\(method) \(path)\(query.isEmpty ? "" : "?\(query)") HTTP/1.1\r\n"
        for header in signed.request.headers { text += "\(header.name): \(header.value)\r\n" }
        text += "content-length: \(body.count)\r\n\r\n"
        return try await server.client.send(Array(text.utf8) + body)
    }

    /// Writes an object.
    func put(
        _ text: String,
        at path: String,
        headers: [(name: String, value: String)] = []
    ) async throws -> WireResponse {
        try await send("PUT", path, headers: headers, body: Array(text.utf8))
    }
}

extension WireResponse {
    /// The code of an error.
    var code: String? {
        guard let start = text.range(of: "<Code>"), let end = text.range(of: "</Code>") else { return nil }
        return String(text[start.upperBound..<end.lowerBound])
    }

    /// The text of every element of that name, entities as they are.
    func elements(_ name: String) -> [String] {
        text.components(separatedBy: "<\(name)>").dropFirst().map { $0.components(separatedBy: "</\(name)>")[0] }
    }
}

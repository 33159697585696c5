import CardTesting
import Testing

@Suite("The console on the wire") struct ConsolePagesTests {
    private static let browser = "accept: text/html"

    private static func request(_ line: String, _ headers: [String] = [], body: String = "") -> [UInt8] {
        let length = body.isEmpty ? [] : ["content-length: \(body.utf8.count)"]
        let head = (["\(line) HTTP/1.1", "host: cards.example"] + headers + length).joined(separator: "\r\n")
        return Array((head + "\r\n\r\n" + body).utf8)
    }

    @Test(
        "Every answer is protected, also one that no page gives",
        arguments: [
            ("GET /console", 301), ("GET /", 302), ("GET /console/", 303), ("GET /console/sign-in", 200),
            ("PUT /console/", 405), ("TRACE /console/sign-in", 405), ("DELETE /console/cards/a", 405),
            ("POST /console/sign-out", 401), ("GET /console/nowhere", 303),
        ]
    )
    func protections(line: String, status: Int) async throws {
        let server = try await TestServer.start()
        let answer = try await server.client.send(Self.request(line, [Self.browser]))
        #expect(answer.status == status)
        #expect(answer.headers["content-security-policy"]?.hasPrefix("default-src 'none';") == true)
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["x-frame-options"] == "DENY")
        #expect(answer.headers["cache-control"] == "no-store")
        await server.stop()
    }

    @Test("A proxy's own password does not keep anybody out; a signature leads to the bucket called console")
    func authorization() async throws {
        let server = try await TestServer.start()
        for header in ["authorization: Basic YTpi", "authorization: Bearer x"] {
            let answer = try await server.client.send(Self.request("GET /console/", [header]))
            #expect(answer.status == 303)
            #expect(answer.headers["location"] == "/console/sign-in")
        }
        for header in ["authorization: AWS4-HMAC-SHA256 x", "authorization: AWS a:b"] {
            let answer = try await server.client.send(Self.request("GET /console/", [header]))
            #expect(answer.headers["content-type"] == "application/xml")
        }
        await server.stop()
    }

    @Test("Somebody who is not signed in cannot make the server hold more than a card's form takes")
    func foreignForms() async throws {
        let server = try await TestServer.start()
        let headers = ["content-type: application/x-www-form-urlencoded"]
        let text = "note=" + String(repeating: "x", count: 1 << 20)
        let kept = try await server.client.send(Self.request("POST /console/edits/1/details", headers, body: text))
        #expect(kept.status == 401)
        #expect(kept.text.contains(#"<input type="hidden" name="held.note""#))
        let long = "note=" + String(repeating: "x", count: 3 << 20)
        let dropped = try await server.client.send(Self.request("POST /console/edits/1/details", headers, body: long))
        #expect(dropped.status == 401)
        #expect(!dropped.text.contains("xxx"))
        let refused = try await server.client.send(Self.request("POST /console/sign-in", headers, body: long))
        #expect(refused.status == 413)
        #expect(refused.text.contains("The form is larger than 2 MB."))
        await server.stop()
    }
}

import AWSSignature
import CardServer
import Foundation
import Logging

/// A whole server in this process, on a free loopback port, with a data directory of its own.
package struct TestServer: Sendable {
    package static let accessKeyID = "AKIAEXAMPLEEXAMPLE22"
    package static let secretAccessKey = "a secret of the test, long enough"

    package let client: WireClient
    package let port: Int
    private let directory: String
    private let running: Task<Void, any Error>

    /// Starts a server and waits until it listens.
    package static func start(
        _ adjust: @Sendable (inout ServerOptions) -> Void = { _ in }
    ) async throws -> TestServer {
        let directory = NSTemporaryDirectory() + "cardinal-server-\(UUID().uuidString)"
        var options = ServerOptions(
            port: 0,
            dataDirectory: directory,
            rootAccessKeyID: accessKeyID,
            rootSecretAccessKey: secretAccessKey
        )
        adjust(&options)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let server = Server(options: options, logger: logger)
        let (ports, listening) = AsyncStream.makeStream(of: Int.self)
        let running = Task {
            defer { listening.finish() }
            try await server.run { server in listening.yield(server.port) }
        }
        var first = ports.makeAsyncIterator()
        guard let port = await first.next() else {
            try await running.value
            throw WireClient.Failure.cannotConnect
        }
        return TestServer(client: WireClient(port: port), port: port, directory: directory, running: running)
    }

    /// Stops the server and removes its data.
    package func stop() async {
        running.cancel()
        _ = await running.result
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Makes a signed call of the JSON protocol.
    package func call(
        _ operation: String,
        _ body: String,
        service: String = "sagemaker",
        region: String = "us-west-2"
    ) async throws -> WireResponse {
        try await client.send(
            request(
                target: "SageMaker.\(operation)",
                body: Array(body.utf8),
                service: service,
                region: region
            )
        )
    }

    /// The bytes of a signed call; every part can be made wrong on purpose.
    package func request(
        target: String? = nil,
        contentType: String? = "application/x-amz-json-1.1",
        body: [UInt8],
        service: String = "sagemaker",
        region: String = "us-west-2",
        accessKeyID: String = TestServer.accessKeyID,
        secretAccessKey: String = TestServer.secretAccessKey,
        secondsOff: Int = 0
    ) -> [UInt8] {
        var signable = SignableRequest(method: "POST", path: "/", headers: [(name: "host", value: "127.0.0.1:\(port)")])
        if let contentType { signable.headers.append((name: "content-type", value: contentType)) }
        if let target { signable.headers.append((name: "x-amz-target", value: target)) }
        let signer = Signer(
            credentials: SigningCredentials(accessKeyID: accessKeyID, secretKey: secretAccessKey),
            region: region,
            service: service
        )
        let time = Int(Date().timeIntervalSince1970) + secondsOff
        let signed = signer.sign(signable, at: time, payloadHash: hexSHA256(body))
        return Self.bytes(of: signed.request, body: body)
    }

    private static func bytes(of request: SignableRequest, body: [UInt8]) -> [UInt8] {
        var text = "\(request.method) \(request.path) HTTP/1.1\r\n"
        for header in request.headers { text += "\(header.name): \(header.value)\r\n" }
        text += "content-length: \(body.count)\r\n\r\n"
        return Array(text.utf8) + body
    }
}

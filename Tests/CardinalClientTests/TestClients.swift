import CardTesting
import CardinalClient

extension TestServer {
    /// A client of this server, which tries again soon.
    func sdk(region: String = "us-west-2") throws -> SageMakerClient {
        var configuration = ClientConfiguration(
            region: region,
            credentials: ClientCredentials(
                accessKeyID: TestServer.accessKeyID,
                secretAccessKey: TestServer.secretAccessKey
            ),
            endpoint: try ServiceEndpoint("http://127.0.0.1:\(port)")
        )
        configuration.retries.firstDelaySeconds = 0.01
        configuration.timeouts = .patient
        return SageMakerClient(configuration)
    }
}

/// Runs `body` with a server of its own and a client of it, and ends both.
func withServer<Value>(_ body: (SageMakerClient) async throws -> Value) async throws -> Value {
    let server = try await TestServer.start()
    let client = try server.sdk()
    do {
        let value = try await body(client)
        await client.shutdown()
        await server.stop()
        return value
    } catch {
        await client.shutdown()
        await server.stop()
        throw error
    }
}

extension ClientConfiguration {
    /// An endpoint where nothing listens.
    static func unreachable(port: Int = 9) throws -> ClientConfiguration {
        var configuration = ClientConfiguration(
            region: "us-west-2",
            credentials: ClientCredentials(accessKeyID: "AKIAEXAMPLE", secretAccessKey: "a secret"),
            endpoint: try ServiceEndpoint("http://127.0.0.1:\(port)")
        )
        configuration.retries.firstDelaySeconds = 0.01
        configuration.timeouts = .patient
        return configuration
    }
}

extension ClientTimeouts {
    /// Two thousand tests share a few threads, so that an answer can take longer than any client would wait.
    static let patient = ClientTimeouts(connectSeconds: 3_600, idleSeconds: 3_600)
}

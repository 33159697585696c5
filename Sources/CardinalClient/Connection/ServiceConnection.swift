import AWSSignature
import AsyncHTTPClient
import Foundation
import NIOHTTP1

/// Signs requests, sends them, and sends them again while that can help.
struct ServiceConnection: Sendable {
    let transport: Transport
    private let configuration: ClientConfiguration
    private let budget = RetryBudget()

    init(_ configuration: ClientConfiguration) {
        self.configuration = configuration
        transport = Transport(configuration)
    }

    /// What an answer may be long: a page of search results with the largest contents.
    private static let longestAnswer = 256 << 20
    private static let agent = "cardinal-client-swift"

    /// The service's answer, read to its end.
    ///
    /// - Throws: the refusal, unless the answer is a success.
    func answer(to request: ServiceRequest) async throws(ClientError) -> ServiceResponse {
        try await exchange(request) { response throws(ClientError) in
            try await Self.read(response, upTo: Self.longestAnswer, from: request.endpoint)
        }
    }

    /// Hands a successful response to `read`, anew with every attempt.
    func exchange<Value: Sendable>(
        _ request: ServiceRequest,
        read: (HTTPClientResponse) async throws(ClientError) -> Value
    ) async throws(ClientError) -> Value {
        var attempts = 0
        while true {
            attempts += 1
            do throws(ClientError) {
                let value = try await attempt(request, read: read)
                budget.refund(attempts: attempts)
                return value
            } catch {
                guard RetryPolicy.helps(after: error), attempts < configuration.retries.maximumAttempts,
                    budget.spend()
                else { throw error }
            }
            try await pause(afterAttempts: attempts)
        }
    }

    private func attempt<Value: Sendable>(
        _ request: ServiceRequest,
        read: (HTTPClientResponse) async throws(ClientError) -> Value
    ) async throws(ClientError) -> Value {
        let response = try await transport.send(try await signed(request), to: request.endpoint)
        guard 200..<300 ~= response.status.code else {
            let refusal = try await Self.read(response, upTo: 1 << 20, from: request.endpoint)
            throw refusal.error(of: request.operation, from: request.endpoint)
        }
        return try await read(response)
    }

    private func signed(_ request: ServiceRequest) async throws(ClientError) -> HTTPClientRequest {
        let hash = try await request.body.payloadHash(encrypted: request.endpoint.scheme == "https")
        let signer = Signer(
            credentials: configuration.credentials.signing,
            region: request.service.signingRegion(configuration.region),
            service: request.service.signingName
        )
        let time = Int(Date().timeIntervalSince1970)
        let signed = signer.sign(request.signable(agent: Self.agent), at: time, payloadHash: hash)
        var sent = HTTPClientRequest(url: request.url)
        sent.method = HTTPMethod(rawValue: request.method)
        for header in signed.request.headers { sent.headers.add(name: header.name, value: header.value) }
        switch request.body {
        case .bytes(let bytes):
            if !bytes.isEmpty || request.method != "GET" { sent.body = .bytes(bytes) }
        case .file(let file): sent.body = .stream(file.chunks(), length: .known(file.size))
        }
        return sent
    }

    private func pause(afterAttempts attempts: Int) async throws(ClientError) {
        let longest = configuration.retries.longestDelaySeconds(afterAttempts: attempts)
        do {
            try await Task.sleep(for: .seconds(Double.random(in: 0...1) * longest))
        } catch {
            throw .cancelled
        }
    }

    private static func read(
        _ response: HTTPClientResponse,
        upTo limit: Int,
        from endpoint: ServiceEndpoint
    ) async throws(ClientError) -> ServiceResponse {
        ServiceResponse(
            status: Int(response.status.code),
            requestID: response.header("x-amzn-RequestId") ?? response.header("x-amz-request-id"),
            contentType: response.header("content-type"),
            errorHeader: response.header("x-amzn-errortype"),
            body: try await response.bytes(upTo: limit, from: endpoint)
        )
    }
}

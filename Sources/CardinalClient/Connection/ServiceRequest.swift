import AWSSignature

/// A request to a service before it is signed.
package struct ServiceRequest: Sendable {
    /// What an error calls it.
    let operation: String
    let service: AWSService
    let endpoint: ServiceEndpoint
    var method = "POST"
    /// The path below the endpoint's own, percent-encoded.
    var path = "/"
    /// The query without its question mark, percent-encoded.
    var query = ""
    var headers: [(name: String, value: String)] = []
    var body = RequestBody.bytes([])

    init(_ operation: String, _ service: AWSService, at endpoint: ServiceEndpoint) {
        self.operation = operation
        self.service = service
        self.endpoint = endpoint
    }

    /// Where the request goes.
    package var url: String {
        "\(endpoint.scheme)://\(endpoint.authority)\(endpoint.path)\(path)" + (query.isEmpty ? "" : "?\(query)")
    }

    /// What the signature covers.
    func signable(agent: String) -> SignableRequest {
        SignableRequest(
            method: method,
            path: endpoint.path + path,
            query: query,
            headers: [("Host", endpoint.authority), ("User-Agent", agent)] + headers
        )
    }
}

/// What a request carries.
enum RequestBody: Sendable {
    case bytes([UInt8])
    /// A file, which each attempt reads anew.
    case file(FileUpload)

    /// The digest that is signed, or the words that stand in for it.
    func payloadHash(encrypted: Bool) async throws(ClientError) -> String {
        switch self {
        case .bytes(let bytes): hexSHA256(bytes)
        case .file(let file): encrypted ? "UNSIGNED-PAYLOAD" : try await file.digest()
        }
    }
}

import JSONTree

/// What a service answered, its body read to the end.
struct ServiceResponse: Sendable {
    let status: Int
    let requestID: String?
    let contentType: String?
    /// The code in a header, which JSON services add to a refusal.
    let errorHeader: String?
    let body: [UInt8]

    var isSuccess: Bool { 200..<300 ~= status }

    /// The JSON document of a success; an empty body counts as an empty object.
    func json(of operation: String, from endpoint: ServiceEndpoint) throws(ClientError) -> JSON {
        guard !body.isEmpty else { return .object([]) }
        do {
            return try JSON(parsing: body, maximumDepth: 512)
        } catch {
            throw .invalidResponse("\(endpoint) answered \(operation) with something that is no JSON: \(error)")
        }
    }

    /// The refusal that the body of a failure spells, in JSON or in XML.
    func error(of operation: String, from endpoint: ServiceEndpoint) -> ClientError {
        let json = try? JSON(parsing: body)
        let xml = json == nil ? XMLText(body) : nil
        let code = errorHeader ?? json?["__type"]?.string ?? json?["code"]?.string ?? xml?.first("Code")
        guard let code = code.map(Self.name), !code.isEmpty else { return bareError(of: operation, from: endpoint) }
        let message = json?["message"] ?? json?["Message"] ?? json?["errorMessage"]
        return .service(
            ServiceError(
                code: code,
                message: message?.string ?? xml?.first("Message") ?? "",
                httpStatus: status,
                requestID: requestID ?? xml?.first("RequestId"),
                operation: operation
            )
        )
    }

    /// A response to a HEAD has no body, and a proxy's page no code: the status is all there is.
    private func bareError(of operation: String, from endpoint: ServiceEndpoint) -> ClientError {
        if body.isEmpty || status >= 500 || status == 429 {
            let message = "\(endpoint) answered with the HTTP status \(status)"
            return .service(
                ServiceError(
                    code: String(status),
                    message: message,
                    httpStatus: status,
                    requestID: requestID,
                    operation: operation
                )
            )
        }
        return .invalidResponse(
            "\(endpoint) answered \(operation) with the HTTP status \(status) and no error that this client knows: "
                + "is it a SageMaker endpoint?"
        )
    }

    /// The name in `com.amazonaws.sagemaker#ResourceNotFound:http://…`.
    private static func name(_ type: String) -> String {
        let name = type.split(separator: "#").last ?? ""
        return String(name.prefix { $0 != ":" })
    }
}

import HTTPTypes
import HummingbirdCore
import Logging
import ModelCards
import NIOCore

/// AWS Query, a form in and XML out, by which clients ask who they are and look up roles.
struct QueryProtocol: Sendable {
    let roles: RoleCalls
    let logger: Logger

    /// Carries out a call to `sts` or `iam` that has been authenticated.
    func respond(
        to body: [UInt8],
        query: String,
        caller: Caller,
        service: String,
        requestID: RequestID
    ) async -> Response {
        let form = QueryParameters(body).merging(QueryParameters(Array(query.utf8)))
        guard let action = form["Action"] else {
            return error(ErrorNames(code: "MissingAction", message: "The Action is missing.", status: 400), requestID)
        }
        do {
            switch service {
            case "sts" where action == "GetCallerIdentity":
                return answer(action, Self.identity(of: caller), of: .sts, requestID)
            case "iam":
                guard let result = try await roles.result(of: action, form, for: caller) else { break }
                return answer(action, result, of: .iam, requestID)
            default:
                break
            }
        } catch let refusal as RoleError {
            return error(ErrorNames(refusal), requestID)
        } catch {
            logger.error(
                "a call failed",
                metadata: ["request": "\(requestID)", "error": "\(String(reflecting: error))"]
            )
            let failure = ServerFailure(error).answer(requestID)
            return self.error(
                ErrorNames(code: failure.code.rawValue, message: failure.message, status: failure.httpStatus),
                requestID
            )
        }
        let message = "Could not find operation \(action) of \(service)"
        return error(ErrorNames(code: "InvalidAction", message: message, status: 400), requestID)
    }

    /// An error in the form that every client of the protocol reads.
    func error(_ names: ErrorNames, _ requestID: RequestID) -> Response {
        let body = XMLElementText(
            "ErrorResponse",
            [
                XMLElementText(
                    "Error",
                    [
                        XMLElementText("Type", names.status >= 500 ? "Receiver" : "Sender"),
                        XMLElementText("Code", names.code),
                        XMLElementText("Message", names.message),
                    ]
                ),
                XMLElementText("RequestId", requestID.description),
            ]
        )
        return xml(HTTPResponse.Status(code: names.status), body.description, requestID)
    }

    /// The namespaces of the two services' answers.
    private enum Namespace: String {
        case sts = "https://sts.amazonaws.com/doc/2011-06-15/"
        case iam = "https://iam.amazonaws.com/doc/2010-05-08/"
    }

    private func answer(
        _ action: String,
        _ result: XMLElementText,
        of namespace: Namespace,
        _ requestID: RequestID
    ) -> Response {
        let content = XMLElementText("\(action)Result", [result])
            .followed(by: XMLElementText("ResponseMetadata", [XMLElementText("RequestId", requestID.description)]))
        // The action is one of those that are known, so it is safe as a name.
        let name = "\(action)Response"
        return xml(.ok, "<\(name) xmlns=\"\(namespace.rawValue)\">\(content)</\(name)>", requestID)
    }

    private static func identity(of caller: Caller) -> XMLElementText {
        XMLElementText("Arn", caller.identity.arn)
            .followed(by: XMLElementText("UserId", caller.identity.principalID))
            .followed(by: XMLElementText("Account", caller.scope.accountID))
    }

    private func xml(_ status: HTTPResponse.Status, _ text: String, _ requestID: RequestID) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/xml", .xAmznRequestID: requestID.description],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }
}

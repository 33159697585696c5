import HTTPTypes
import HummingbirdCore
import ModelCards
import NIOCore

/// AWS Query, a form in and XML out, by which clients ask who they are.
struct QueryProtocol: Sendable {
    /// Carries out a call to `sts` or `iam` that has been authenticated.
    func respond(to body: [UInt8], query: String, caller: Caller, service: String, requestID: RequestID) -> Response {
        let form = FormFields(body).merging(FormFields(Array(query.utf8)))
        switch (service, form["Action"]) {
        case ("sts", "GetCallerIdentity"):
            return callerIdentity(caller, requestID)
        case ("iam", "GetRole"):
            let name = form["RoleName"] ?? ""
            return error(
                ErrorNames(
                    code: "NoSuchEntity",
                    message: "The role with name \(name) cannot be found.",
                    status: 404
                ),
                requestID
            )
        case (_, nil):
            return error(
                ErrorNames(code: "MissingAction", message: "The Action is missing.", status: 400),
                requestID
            )
        case (_, .some(let action)):
            let message = "Could not find operation \(action) of \(service)"
            return error(
                ErrorNames(code: "InvalidAction", message: message, status: 400),
                requestID
            )
        }
    }

    /// An error in the form that every client of the protocol reads.
    func error(_ names: ErrorNames, _ requestID: RequestID) -> Response {
        let fault = names.status >= 500 ? "Receiver" : "Sender"
        return xml(
            HTTPResponse.Status(code: names.status),
            """
            <ErrorResponse><Error><Type>\(fault)</Type><Code>\(names.code)</Code>\
            <Message>\(escape(names.message))</Message></Error>\
            <RequestId>\(requestID)</RequestId></ErrorResponse>
            """,
            requestID
        )
    }

    private func callerIdentity(_ caller: Caller, _ requestID: RequestID) -> Response {
        xml(
            .ok,
            """
            <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>\
            <Arn>\(escape(caller.identity.arn))</Arn><UserId>\(escape(caller.identity.principalID))</UserId>\
            <Account>\(caller.scope.accountID)</Account></GetCallerIdentityResult>\
            <ResponseMetadata><RequestId>\(requestID)</RequestId></ResponseMetadata></GetCallerIdentityResponse>
            """,
            requestID
        )
    }

    private func xml(_ status: HTTPResponse.Status, _ text: String, _ requestID: RequestID) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/xml", .xAmznRequestID: requestID.description],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    private func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            // What XML cannot hold, and white space that would be read as another.
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

import AWSSignature
import HTTPTypes
import HummingbirdCore
import Logging
import ModelCards
import SageMakerAPI

/// Where every request comes in: who sent it is found out, then the protocol of the service that it is for answers.
///
/// All of AWS's services share one port here, since one endpoint setting is all that clients should need. They are
/// told apart by the service in the signature's credential scope.
struct Reception: Sendable {
    let health: Health
    let authenticator: Authenticator
    let json: JSONProtocol
    let query: QueryProtocol
    let s3: S3Service
    let console: ConsolePages
    let maxJSONBodyBytes: Int
    /// What the bodies of calls may take up together.
    private let bodies = ByteBudget(128 << 20)

    init(
        health: Health,
        authenticator: Authenticator,
        json: JSONProtocol,
        query: QueryProtocol,
        s3: S3Service,
        console: ConsolePages,
        maxJSONBodyBytes: Int
    ) {
        self.health = health
        self.authenticator = authenticator
        self.json = json
        self.query = query
        self.s3 = s3
        self.console = console
        self.maxJSONBodyBytes = maxJSONBodyBytes
    }

    /// Answers a request; nothing that a client sends makes it fail.
    func respond(to request: Request) async -> Response {
        let path = request.uri.path.prefix { $0 != "?" }
        if let answer = await health.respond(to: path, method: request.method) { return answer }
        let requestID = RequestID()
        if ConsolePages.owns(request) { return await console.respond(to: request, requestID) }
        if path == "/", Self.isBrowser(request) {
            return ConsolePages.toStartPage(.found)
        }
        let signable = SignableRequest(request)
        var service: String?
        do {
            if let answer = try await presignedObject(request, signable, requestID) { return answer }
            let claim = try authenticator.claim(of: signable)
            service = claim.service
            return claim.service == "s3"
                ? try await object(request, signable, claim, requestID)
                : try await call(request, signable, claim, requestID)
        } catch {
            return refuse(request, error, service: service, requestID)
        }
    }

    /// Somebody who typed the server's address into a browser wants the console.
    private static func isBrowser(_ request: Request) -> Bool {
        request.method == .get && !ConsolePages.isSigned(request.headers)
            && (request.headers[.accept] ?? "").contains("text/html") && !(request.head.path ?? "").contains("?")
    }

    private func call(
        _ request: Request,
        _ signable: SignableRequest,
        _ claim: Claim,
        _ requestID: RequestID
    ) async throws(AuthenticationRefusal) -> Response {
        let share = request.bodyShare(limit: maxJSONBodyBytes)
        guard share > 0 else { return try await boundedCall(request, signable, claim, requestID) }
        let taken = await bodies.take(share)
        do throws(AuthenticationRefusal) {
            let answer = try await boundedCall(request, signable, claim, requestID)
            await bodies.giveBack(taken)
            return answer
        } catch {
            await bodies.giveBack(taken)
            throw error
        }
    }

    /// Answers a call when there is memory for its body.
    private func boundedCall(
        _ request: Request,
        _ signable: SignableRequest,
        _ claim: Claim,
        _ requestID: RequestID
    ) async throws(AuthenticationRefusal) -> Response {
        let body: [UInt8]
        switch await request.collectBody(limit: maxJSONBodyBytes) {
        case .whole(let bytes): body = bytes
        case .tooLarge:
            var refusal = json.response(to: SageMakerError.bodyTooLarge(limit: maxJSONBodyBytes), requestID)
            refusal.headers[.connection] = "close"
            return refusal
        case .broken: return json.response(to: SageMakerError.serialization("The body broke off"), requestID)
        }
        // The signature has to cover the bytes that arrived, whatever the request says of them.
        let (caller, _) = try authenticator.caller(proving: claim, of: signable, payloadHash: hexSHA256(body))
        switch claim.service {
        case "sts", "iam":
            return await query.respond(
                to: body,
                query: signable.query,
                caller: caller,
                service: claim.service,
                requestID: requestID
            )
        case "logs":
            return JSONProtocol.response(Self.noSuchLogGroup, requestID)
        case "sagemaker":
            guard Scope.isRegion(caller.scope.region) else {
                return json.response(to: Self.invalidRegion, requestID)
            }
            return await json.respond(
                to: request,
                path: signable.path,
                body: body,
                caller: caller,
                requestID: requestID
            )
        default:
            return json.response(to: SageMakerError.unknownOperation("\(claim.service):*"), requestID)
        }
    }

    private func object(
        _ request: Request,
        _ signable: SignableRequest,
        _ claim: Claim,
        _ requestID: RequestID
    ) async throws(AuthenticationRefusal) -> Response {
        let payload = claim.presented.payload
        let presigned = claim.presented.location != .header
        // S3's signatures cover what the request says of its body; the service then holds the body to that.
        guard let declared = payload.text ?? (presigned ? PresentedPayload.unsigned.text : nil) else {
            throw .signature(.incomplete(.contentHash))
        }
        let (caller, signature) = try authenticator.caller(proving: claim, of: signable, payloadHash: declared)
        let proven = ProvenObjectRequest(
            caller: caller,
            payload: payload,
            signature: signature,
            headers: request.headers
        )
        return await object(request, signable, proven, requestID)
    }

    /// Answers an S3 URL that was presigned by signature version 2, and nothing else.
    private func presignedObject(
        _ request: Request,
        _ signable: SignableRequest,
        _ requestID: RequestID
    ) async throws(AuthenticationRefusal) -> Response? {
        let proven = try authenticator.proven(
            queryV2: signable,
            headers: request.headers,
            bucketInHost: request.head.authority.flatMap(S3Address.bucket(inHost:))
        )
        guard let proven else { return nil }
        return await object(request, signable, proven, requestID)
    }

    private func object(
        _ request: Request,
        _ signable: SignableRequest,
        _ proven: ProvenObjectRequest,
        _ requestID: RequestID
    ) async -> Response {
        await s3.respond(
            to: S3Request(
                method: request.method,
                host: request.head.authority,
                rawPath: signable.path,
                rawQuery: signable.query,
                headers: proven.headers,
                body: request.body,
                caller: proven.caller,
                payload: proven.payload,
                signature: proven.signature,
                requestID: requestID.description
            )
        )
    }

    /// What CloudWatch Logs would say, which clients that look for a job's log take for an empty one.
    private static let noSuchLogGroup = ErrorNames(
        code: "ResourceNotFoundException",
        message: "The specified log group does not exist.",
        status: 400
    )

    private static let invalidRegion = SageMakerError(
        .validationException,
        "The region that the request is signed for must have 9 to 16 of the characters a-z, 0-9 and -, as us-east-1 has"
    )

    /// Says no in the protocol that the client speaks, as far as that is known.
    private func refuse(
        _ request: Request,
        _ refusal: AuthenticationRefusal,
        service: String?,
        _ requestID: RequestID
    ) -> Response {
        if service == "sts" || service == "iam" { return query.error(refusal.query, requestID) }
        if request.headers[.xAmzTarget] != nil { return json.response(to: refusal, requestID) }
        let contentType = request.headers[.contentType] ?? ""
        if contentType.hasPrefix("application/x-amz-json") { return json.response(to: refusal, requestID) }
        if contentType.hasPrefix("application/x-www-form-urlencoded") && request.method == .post {
            return query.error(refusal.query, requestID)
        }
        let names = refusal.s3(presigned: request.headers[.authorization] == nil)
        return s3.refuse(names, method: request.method, path: request.uri.path, requestID: requestID.description)
    }
}

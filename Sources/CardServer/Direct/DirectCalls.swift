import AWSSignature
import JSONTree
import ModelCards
import NIOCore
import NIOHTTP1

/// Calls that are answered at once, on the event loop that received them.
///
/// A read of a card takes less time than handing it to another thread and back. Only success is told here: whatever is
/// wrong with a request, or only unusual, sends it the ordinary way, which finds it again and says so.
struct DirectCalls: Sendable {
    /// Carries out a call; nil when that cannot be done at once.
    typealias Handler = @Sendable (_ body: [UInt8], _ caller: Caller) throws -> JSONWriter?

    /// The longest body that is read here.
    static let maximumBodyBytes = 16_384

    private let authenticator: Authenticator
    private var handlers: [String: Handler] = [:]

    /// The calls of `service` that a store can answer at once.
    init(_ service: ModelCardService, authenticator: Authenticator) {
        self.authenticator = authenticator
        add(service.describeModelCard)
    }

    /// Whether a request whose body is still to come may be answered here.
    func mayAnswer(_ head: HTTPRequestHead) -> DirectRequest? {
        DirectRequest(head, handlers: handlers)
    }

    /// The whole answer, status line and headers included; nil when the request has to go the ordinary way.
    func answer(to request: DirectRequest, allocator: ByteBufferAllocator) -> ByteBuffer? {
        let body = Array(request.body.readableBytesView)
        let signable = request.signable
        do {
            let claim = try authenticator.claim(of: signable)
            guard claim.service == "sagemaker" else { return nil }
            let (caller, _) = try authenticator.caller(
                proving: claim,
                of: signable,
                payloadHash: hexSHA256(body)
            )
            guard Scope.isRegion(caller.scope.region) else { return nil }
            return try request.handler(body, caller).map { DirectAnswer.bytes(of: $0, allocator) }
        } catch {
            return nil
        }
    }

    private mutating func add<Served: ImmediateOperation>(_ operation: Served) {
        handlers["\(Served.Request.targetPrefix).\(Served.Request.operation)"] = { body, caller in
            let response = try operation.runAtOnce(Served.Request(parsing: body), for: caller)
            return response.map { response in
                var writer = JSONWriter()
                response.write(to: &writer)
                return writer
            }
        }
    }
}

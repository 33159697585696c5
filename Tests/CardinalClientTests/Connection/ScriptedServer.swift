import CardinalClient
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A server that answers each request with the next step of a script, and remembers what it was asked.
final class ScriptedServer: Sendable {
    /// What happens after a request.
    enum Step: Sendable {
        case answer(Int, String, headers: [String: String] = [:])
        /// The connection is closed without an answer.
        case close
        /// Nothing is answered.
        case silence
        /// An answer announces more than comes.
        case half(String, announcing: Int)
    }

    /// What was asked.
    struct Request: Sendable {
        var head: HTTPRequestHead
        var body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
    }

    private let state: Mutex<(steps: [Step], requests: [Request])>
    private let channel = Mutex<(any Channel)?>(nil)

    init(_ steps: [Step]) {
        state = Mutex((steps, []))
    }

    /// Runs `body` with a client whose every service is this server.
    static func run<Value>(
        _ steps: [Step],
        adjust: (inout ClientConfiguration) -> Void = { _ in },
        _ body: (SageMakerClient, ScriptedServer) async throws -> Value
    ) async throws -> Value {
        let server = ScriptedServer(steps)
        var configuration = try ClientConfiguration.unreachable(port: try await server.listen())
        adjust(&configuration)
        let client = SageMakerClient(configuration)
        do {
            let value = try await body(client, server)
            await client.shutdown()
            await server.stop()
            return value
        } catch {
            await client.shutdown()
            await server.stop()
            throw error
        }
    }

    /// What was asked until now.
    var requests: [Request] { state.withLock { $0.requests } }

    private func listen() async throws -> Int {
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.configureHTTPServerPipeline()
                    try channel.pipeline.syncOperations.addHandler(Handler(self))
                }
            }
        let channel = try await bootstrap.bind(host: "127.0.0.1", port: 0).get()
        self.channel.withLock { $0 = channel }
        return channel.localAddress?.port ?? 0
    }

    private func stop() async {
        try? await channel.withLock(\.self)?.close().get()
    }

    /// Notes a request and takes the next step; the last one repeats.
    fileprivate func next(_ request: Request) -> Step {
        state.withLock { state in
            state.requests.append(request)
            return state.steps.count > 1 ? state.steps.removeFirst() : state.steps.first ?? .close
        }
    }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = HTTPServerRequestPart
        typealias OutboundOut = HTTPServerResponsePart

        private let server: ScriptedServer
        private var request: Request?

        init(_ server: ScriptedServer) {
            self.server = server
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            switch unwrapInboundIn(data) {
            case .head(let head): request = Request(head: head, body: [])
            case .body(let buffer): request?.body += Array(buffer: buffer)
            case .end:
                guard let request else { return }
                take(server.next(request), context)
            }
        }

        private func take(_ step: Step, _ context: ChannelHandlerContext) {
            switch step {
            case .close: context.close(promise: nil)
            case .silence: break
            case .answer(let status, let body, let headers):
                write(status, body, length: body.utf8.count, headers, context)
                context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
            case .half(let body, let length):
                write(200, body, length: length, [:], context)
                context.flush()
                context.close(promise: nil)
            }
        }

        private func write(
            _ status: Int,
            _ body: String,
            length: Int,
            _ headers: [String: String],
            _ context: ChannelHandlerContext
        ) {
            var fields = HTTPHeaders(headers.map { ($0, $1) })
            fields.add(name: "content-length", value: String(length))
            let head = HTTPResponseHead(version: .http1_1, status: .init(statusCode: status), headers: fields)
            context.write(wrapOutboundOut(.head(head)), promise: nil)
            context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: body)))), promise: nil)
        }
    }
}

import NIOCore
import NIOHTTP1

/// Stands between a connection's HTTP codec and everything else: answers what can be answered at once, hands on the rest,
/// and closes the connection when nothing happens on it.
///
/// Answers keep the order of their requests: while one that was handed on is unanswered, everything is handed on.
final class DirectHandler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    /// How long the body of a small call may take.
    private static let patience = TimeAmount.seconds(2)

    private let calls: DirectCalls
    private let idleTimeout: TimeAmount
    /// The request whose body is on its way, when it may be answered here.
    private var request: DirectRequest?
    /// When whoever watches over slow requests takes this one over.
    private var deadline = NIODeadline.distantPast
    private var activity = ConnectionActivity(at: .now())
    private var idleCheck: Scheduled<Void>?
    /// Where whole answers are written; looked up once, since every call needs it.
    private var encoder: ChannelHandlerContext?
    private var hasWritten = false
    private var hasBegunAnswer = false

    init(_ calls: DirectCalls, idleTimeout: TimeAmount) {
        self.calls = calls
        self.idleTimeout = idleTimeout
    }

    func handlerAdded(context: ChannelHandlerContext) {
        encoder = try? context.pipeline.syncOperations.context(handlerType: HTTPResponseEncoder.self)
        scheduleIdleCheck(after: idleTimeout, context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        encoder = nil
        idleCheck?.cancel()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let now = NIODeadline.now()
        switch unwrapInboundIn(data) {
        case .head(let head):
            activity.received(isEnd: false, at: now)
            // A client that reads no answers gets no more of them prepared: the ordinary way waits for it.
            let isFree = encoder != nil && activity.pending == 0 && context.channel.isWritable
            request = isFree ? calls.mayAnswer(head) : nil
            guard request == nil else {
                deadline = now + Self.patience
                return
            }
            activity.handedOn()
        case .body(var bytes):
            activity.receivedBody(bytes.readableBytes, at: now)
            if let request {
                request.append(&bytes)
                if now > deadline { handOnRequest(context) }
                return
            }
        case .end:
            activity.received(isEnd: true, at: now)
            if let request, answer(request, context) {
                self.request = nil
                return
            }
            handOnRequest(context)
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if hasWritten {
            hasWritten = false
            // Once every connection that has something to say was heard: the bytes of the first answer wake a client,
            // and on a machine that is as busy as it can be that client would interrupt the answers to the others.
            context.eventLoop.assumeIsolated().execute { context.flush() }
        }
        if activity.isReading { activity.rests(at: .now()) }
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        if activity.isResting { activity.asks(at: .now()) }
        context.read()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { activity.listened() }
        context.fireChannelWritabilityChanged()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            hasBegunAnswer = head.status.code >= 200
        case .body:
            break
        case .end:
            hasBegunAnswer = false
            activity.answered(at: .now())
        }
        context.write(data, promise: promise)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // A server that stops finishes what has begun, so whoever closes connections must know of it.
        if event is ChannelShouldQuiesceEvent {
            context.flush()
            handOnRequest(context)
        }
        context.fireUserInboundEventTriggered(event)
    }

    /// Hands on what has been held back of a request.
    private func handOnRequest(_ context: ChannelHandlerContext) {
        guard let request else { return }
        self.request = nil
        activity.handedOn()
        context.fireChannelRead(wrapInboundOut(.head(request.head)))
        if request.body.readableBytes > 0 { context.fireChannelRead(wrapInboundOut(.body(request.body))) }
    }

    private func answer(_ request: DirectRequest, _ context: ChannelHandlerContext) -> Bool {
        guard let answer = calls.answer(to: request, allocator: context.channel.allocator) else { return false }
        // The bytes are whole, and so pass the encoder by.
        encoder?.write(NIOAny(answer), promise: nil)
        hasWritten = true
        return true
    }

    private func scheduleIdleCheck(after time: TimeAmount, _ context: ChannelHandlerContext) {
        let loopBound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        idleCheck = context.eventLoop.scheduleTask(in: time) {
            let (handler, context) = loopBound.value
            handler.checkIdleness(context)
        }
    }

    private func checkIdleness(_ context: ChannelHandlerContext) {
        switch activity.verdict(idleTimeout, at: .now(), isWritable: context.channel.isWritable) {
        case .wait(let time): scheduleIdleCheck(after: time, context)
        case .refuse: refuse(context)
        case .close: context.close(promise: nil)
        }
    }

    /// Tells a client that its request took too long, unless an answer has begun already, and lets it go.
    private func refuse(_ context: ChannelHandlerContext) {
        if !hasBegunAnswer {
            var bytes = context.channel.allocator.buffer(capacity: 80)
            bytes.writeStaticString("HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
            encoder?.writeAndFlush(NIOAny(bytes), promise: nil)
        }
        context.close(promise: nil)
    }
}

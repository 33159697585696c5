import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Ends a connection whose client takes for ever: to say what it wants, to send what it announced, or to take its answer.
///
/// A timeout for silence alone never ends a client that sends a byte now and then, and such clients could take up every
/// connection that there is. Whoever is let down while the server could still answer is told so with status 408.
///
/// Time is counted in ticks of the connection, since nothing may be spent on it for each request.
package final class RequestPatience: ChannelDuplexHandler, RemovableChannelHandler {
    package typealias InboundIn = HTTPRequestPart
    package typealias InboundOut = HTTPRequestPart
    package typealias OutboundIn = HTTPResponsePart
    package typealias OutboundOut = HTTPResponsePart

    /// How often a connection is looked at.
    package static let tick = TimeAmount.seconds(30)
    /// How many ticks a client may take for the line and the headers of a request.
    private static let ticksForHead = 2
    /// What of a body has to arrive between two ticks.
    package static let bytesForBody = 64 << 10
    /// How many ticks may go by without a client's taking anything of its answer.
    private static let ticksForAnswer = 4

    private var timer: RepeatedTask?
    private var isReadingBody = false
    private var answersOwed = 0
    private var hasBegunAnswer = false
    /// Whether more was asked of the client than it has sent; nothing arrives while nobody asks.
    private var isAwaitingBytes = false
    /// The ticks in a row without what has to happen.
    private var ticks = 0
    private var bodyBytes = 0

    package init() {}

    package func handlerAdded(context: ChannelHandlerContext) {
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        timer = context.eventLoop.scheduleRepeatedTask(initialDelay: Self.tick, delay: Self.tick) { _ in
            let (patience, context) = bound.value
            patience.look(context)
        }
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
    }

    package func channelInactive(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
        context.fireChannelInactive()
    }

    package func read(context: ChannelHandlerContext) {
        isAwaitingBytes = true
        context.read()
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            isReadingBody = true
            answersOwed += 1
            ticks = 0
            // The first tick comes early; it must not count.
            bodyBytes = Self.bytesForBody
        case .body(let part):
            bodyBytes += part.readableBytes
        case .end:
            isReadingBody = false
            ticks = 0
        }
        context.fireChannelRead(data)
    }

    package func channelReadComplete(context: ChannelHandlerContext) {
        isAwaitingBytes = false
        context.fireChannelReadComplete()
    }

    package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            hasBegunAnswer = hasBegunAnswer || head.status.kind != .informational
        case .body:
            break
        case .end:
            hasBegunAnswer = false
            answersOwed -= 1
            ticks = 0
        }
        context.write(data, promise: promise)
    }

    /// A whole request came and went before it reached this handler.
    func requestWasAnsweredElsewhere() {
        ticks = 0
    }

    package func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { ticks = 0 }
        context.fireChannelWritabilityChanged()
    }

    private func look(_ context: ChannelHandlerContext) {
        guard context.channel.isActive else { return }
        if !context.channel.isWritable {
            ticks += 1
            if ticks > Self.ticksForAnswer { context.close(promise: nil) }
        } else if isReadingBody {
            let isTooSlow = isAwaitingBytes && bodyBytes < Self.bytesForBody
            bodyBytes = 0
            if isTooSlow { giveUp(context) }
        } else if answersOwed == 0 {
            ticks += 1
            if ticks > Self.ticksForHead { giveUp(context) }
        }
    }

    private func giveUp(_ context: ChannelHandlerContext) {
        guard !hasBegunAnswer else { return context.close(promise: nil) }
        let head = HTTPResponse(status: .requestTimeout, headerFields: [.connection: "close", .contentLength: "0"])
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.close(promise: nil)
    }
}

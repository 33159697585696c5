import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// Connections of HTTP/1.1 whose simplest calls are answered before they reach Hummingbird.
struct DirectChannel: ServerChildChannel {
    private let ordinary: HTTP1Channel
    private let calls: DirectCalls
    private let idleTimeout: TimeAmount

    /// - Parameters:
    ///   - idleTimeout: how long nothing may happen on a connection.
    ///   - responder: answers what is not answered at once.
    init(_ calls: DirectCalls, idleTimeout: TimeAmount, responder: @escaping HTTPChannelHandler.Responder) {
        ordinary = HTTP1Channel(responder: responder)
        self.calls = calls
        self.idleTimeout = idleTimeout
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        let calls = calls
        let idleTimeout = idleTimeout
        return ordinary.setup(channel: channel, logger: logger).flatMapThrowing { value in
            let pipeline = channel.pipeline.syncOperations
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(DirectHandler(calls, idleTimeout: idleTimeout), position: .after(decoder))
            return value
        }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        await ordinary.handle(value: value, logger: logger)
    }
}

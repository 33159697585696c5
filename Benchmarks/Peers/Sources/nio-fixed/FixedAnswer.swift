import NIOCore
import NIOHTTP1

/// Reads a request to its end and answers with the same bytes, whatever was asked.
///
/// The headers are those of the measured server's answers, so that both send as much.
final class FixedAnswer: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let body: ByteBuffer
    private let headers: HTTPHeaders

    /// Answers with `body`.
    init(body: ByteBuffer) {
        self.body = body
        headers = [
            "content-type": "application/x-amz-json-1.1",
            "x-amzn-requestid": "00000000-0000-4000-8000-000000000000",
            "content-length": "\(body.readableBytes)",
        ]
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard case .end = unwrapInboundIn(data) else { return }
        let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}

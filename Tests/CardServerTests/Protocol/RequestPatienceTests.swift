import CardServer
import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@Suite("Patience with slow clients")
struct RequestPatienceTests {
    private let channel = EmbeddedChannel(handler: RequestPatience())

    private func connect() throws {
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    }

    private func pass(_ ticks: Int) {
        for _ in 0..<ticks { channel.embeddedEventLoop.advanceTime(by: RequestPatience.tick) }
    }

    private func head() throws {
        let request = HTTPRequest(method: .post, scheme: "http", authority: "a", path: "/")
        try channel.writeInbound(HTTPRequestPart.head(request))
    }

    private func body(_ count: Int) throws {
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 97, count: count)))
        channel.read()
    }

    private func answer() throws {
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
    }

    /// The status of the next answer that went out.
    private func status() throws -> HTTPResponse.Status? {
        while let part = try channel.readOutbound(as: HTTPResponsePart.self) {
            if case .head(let head) = part { return head.status }
        }
        return nil
    }

    @Test("A client that never finishes its headers is let go with 408")
    func endsSlowHeads() throws {
        try connect()
        channel.read()

        pass(2)
        #expect(channel.isActive)
        pass(1)

        #expect(!channel.isActive)
        #expect(try status() == .requestTimeout)
    }

    @Test("A client that goes on asking keeps its connection")
    func keepsBusyClients() throws {
        try connect()
        for _ in 0..<10 {
            pass(1)
            try head()
            try channel.writeInbound(HTTPRequestPart.end(nil))
            try answer()
            channel.read()
        }

        #expect(channel.isActive)
    }

    @Test("A client whose body drips is let go with 408")
    func endsSlowBodies() throws {
        try connect()
        try head()
        channel.read()
        pass(1)
        try body(RequestPatience.bytesForBody - 1)

        pass(1)

        #expect(!channel.isActive)
        #expect(try status() == .requestTimeout)
    }

    @Test("A body that comes fast enough may be as long as it likes")
    func keepsLongBodies() throws {
        try connect()
        try head()
        for _ in 0..<10 {
            try body(RequestPatience.bytesForBody)
            pass(1)
        }

        #expect(channel.isActive)
    }

    @Test("A body that nobody asks for is not late")
    func countsOnlyWhatIsAsked() throws {
        try connect()
        try head()
        try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(repeating: 97, count: 1)))

        pass(10)

        #expect(channel.isActive)
    }

    @Test("An answer may take as long as it takes")
    func waitsForAnswers() throws {
        try connect()
        try head()
        try channel.writeInbound(HTTPRequestPart.end(nil))
        channel.read()

        pass(10)

        #expect(channel.isActive)
    }

    @Test("A client that takes nothing of its answer is let go")
    func endsDeafClients() throws {
        try connect()
        try head()
        try channel.writeInbound(HTTPRequestPart.end(nil))
        channel.isWritable = false

        pass(4)
        #expect(channel.isActive)
        pass(1)

        #expect(!channel.isActive)
    }
}

import CardServer
import NIOCore
import Testing

@Suite("What a connection is doing")
struct ConnectionActivityTests {
    private let start = NIODeadline.uptimeNanoseconds(0)

    @Test("a connection that never said anything has the whole time")
    func silent() {
        let activity = ConnectionActivity(at: start)

        #expect(activity.patience(.seconds(60), at: start + .seconds(20)) == .seconds(40))
        #expect(activity.patience(.seconds(60), at: start + .seconds(60)) == .zero)
    }

    @Test("a request that the server works on may take any time")
    func working() {
        var activity = ConnectionActivity(at: start)
        activity.received(isEnd: false, at: start)
        activity.handedOn()
        activity.received(isEnd: true, at: start + .seconds(1))

        #expect(activity.patience(.seconds(60), at: start + .seconds(500)) == nil)

        activity.answered(at: start + .seconds(500))

        #expect(activity.patience(.seconds(60), at: start + .seconds(501)) == .seconds(59))
    }

    @Test("a request that stops in the middle is waited for no longer than a silent connection")
    func stalled() {
        var activity = ConnectionActivity(at: start)
        activity.received(isEnd: false, at: start)
        activity.handedOn()

        #expect(activity.patience(.seconds(60), at: start + .seconds(61)) == .seconds(-1))
    }
}

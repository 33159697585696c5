import CardServer
import NIOCore
import Testing

@Suite("What a connection is doing")
struct ConnectionActivityTests {
    private let start = NIODeadline.uptimeNanoseconds(0)
    private let enough = ConnectionActivity.bytesOfBody

    /// The verdict so many seconds after the start.
    private func verdict(
        _ activity: inout ConnectionActivity,
        at seconds: Int64,
        isWritable: Bool = true
    ) -> ConnectionActivity.Verdict {
        activity.verdict(.seconds(60), at: start + .seconds(seconds), isWritable: isWritable)
    }

    @Test("a connection that never said anything has the whole time")
    func silent() {
        var activity = ConnectionActivity(at: start)

        #expect(verdict(&activity, at: 20) == .wait(.seconds(40)))
        #expect(verdict(&activity, at: 60) == .close)
    }

    @Test("a request that the server works on may take any time")
    func working() {
        var activity = ConnectionActivity(at: start)
        activity.received(isEnd: false, at: start)
        activity.handedOn()
        activity.received(isEnd: true, at: start + .seconds(1))

        #expect(verdict(&activity, at: 500) == .wait(.seconds(60)))

        activity.answered(at: start + .seconds(500))

        #expect(verdict(&activity, at: 501) == .wait(.seconds(59)))
    }

    @Test("a request that stops in the middle is waited for no longer than a silent connection")
    func stalled() {
        var activity = ConnectionActivity(at: start)
        activity.received(isEnd: false, at: start)
        activity.handedOn()

        #expect(verdict(&activity, at: 59) == .wait(.seconds(1)))
        #expect(verdict(&activity, at: 61) == .refuse)
    }

    @Test("a body that drips is as good as none")
    func dripping() {
        var activity = ConnectionActivity(at: start)
        activity.received(isEnd: false, at: start)
        for second in 1..<60 { activity.receivedBody(enough / 60, at: start + .seconds(Int64(second))) }

        #expect(verdict(&activity, at: 60) == .refuse)
    }

    @Test("a body that comes fast enough may be as long as it likes")
    func flowing() {
        var activity = ConnectionActivity(at: start)
        activity.received(isEnd: false, at: start)
        for minute in 1..<100 {
            activity.receivedBody(enough, at: start + .seconds(Int64(minute) * 50))
            #expect(verdict(&activity, at: Int64(minute) * 50) == .wait(.seconds(60)))
        }
    }

    @Test("a client is not late with what nobody asks for")
    func resting() {
        var activity = ConnectionActivity(at: start)
        activity.received(isEnd: false, at: start)
        activity.receivedBody(1, at: start + .seconds(10))
        activity.rests(at: start + .seconds(10))

        #expect(verdict(&activity, at: 500) == .wait(.seconds(60)))

        activity.asks(at: start + .seconds(510))

        #expect(verdict(&activity, at: 510) == .wait(.seconds(50)))
        #expect(verdict(&activity, at: 560) == .refuse)
    }

    @Test("a client that takes nothing of its answer from one look to the next is let go")
    func deaf() {
        var activity = ConnectionActivity(at: start)
        activity.handedOn()

        #expect(verdict(&activity, at: 60, isWritable: false) == .wait(.seconds(60)))
        activity.listened()
        #expect(verdict(&activity, at: 120, isWritable: false) == .wait(.seconds(60)))
        #expect(verdict(&activity, at: 180, isWritable: false) == .close)
    }
}

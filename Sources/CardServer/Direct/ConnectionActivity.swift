import NIOCore

/// What a connection is doing, for whoever closes those that do nothing, or next to nothing.
///
/// A timeout for silence alone never ends a client that sends a byte now and then, and such clients could take up every
/// connection that there is.
package struct ConnectionActivity {
    /// What becomes of a connection that is looked at.
    package enum Verdict: Equatable {
        /// It is looked at again after this time.
        case wait(TimeAmount)
        /// Its client is told that the request took too long, if no answer has begun, and let go.
        case refuse
        case close
    }

    /// What of a body has to arrive, if not all of it, in the time that a connection may do nothing.
    package static let bytesOfBody = 64 << 10

    /// Requests that went the ordinary way and whose answers are not written yet.
    package private(set) var pending = 0
    package private(set) var isReading = false
    private var latest: NIODeadline
    /// What of the body came since `latest`.
    private var bytes = 0
    /// Since when nobody has asked for more of the body; a client is not late with what nobody takes.
    private var restingSince: NIODeadline?
    /// Whether the client had taken nothing of its answer for a while already when the connection was last looked at.
    private var wasDeaf = false

    /// A connection that was opened at that time.
    package init(at time: NIODeadline) {
        latest = time
    }

    /// The beginning or the end of a request arrived.
    package mutating func received(isEnd: Bool, at time: NIODeadline) {
        isReading = !isEnd
        restingSince = nil
        bytes = 0
        latest = time
    }

    /// A part of a body arrived.
    package mutating func receivedBody(_ count: Int, at time: NIODeadline) {
        bytes += count
        guard bytes >= Self.bytesOfBody else { return }
        bytes = 0
        latest = time
    }

    /// What had arrived of a body was handed on, and no more was asked for yet.
    package mutating func rests(at time: NIODeadline) {
        if isReading, restingSince == nil { restingSince = time }
    }

    /// More of a body is asked for.
    package mutating func asks(at time: NIODeadline) {
        guard let since = restingSince else { return }
        restingSince = nil
        latest = latest + (time - since)
    }

    /// Whether more of a body could be asked for.
    package var isResting: Bool { restingSince != nil }

    /// A request was handed on.
    package mutating func handedOn() { pending += 1 }

    /// An answer was written whole.
    package mutating func answered(at time: NIODeadline) {
        pending -= 1
        latest = time
    }

    /// The client took some of its answer.
    package mutating func listened() { wasDeaf = false }

    /// Decides on a connection whose client may do nothing for as long as `timeout`.
    ///
    /// - Parameter isWritable: whether the client has taken what was written so far, or nearly.
    package mutating func verdict(_ timeout: TimeAmount, at time: NIODeadline, isWritable: Bool) -> Verdict {
        if isReading, !isResting {
            let rest = latest + timeout - time
            return rest > .zero ? .wait(rest) : .refuse
        }
        if isReading || pending > 0 {
            guard isWritable || !wasDeaf else { return .close }
            wasDeaf = !isWritable
            return .wait(timeout)
        }
        let rest = latest + timeout - time
        return rest > .zero ? .wait(rest) : .close
    }
}

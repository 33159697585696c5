import NIOCore

/// What a connection is doing, for whoever closes those that do nothing.
package struct ConnectionActivity {
    /// Requests that went the ordinary way and whose answers are not written yet.
    package private(set) var pending = 0
    private var isReading = false
    private var latest: NIODeadline

    /// A connection that was opened at that time.
    package init(at time: NIODeadline) {
        latest = time
    }

    /// A part of a request arrived.
    package mutating func received(isEnd: Bool, at time: NIODeadline) {
        isReading = !isEnd
        latest = time
    }

    /// A request was handed on.
    package mutating func handedOn() { pending += 1 }

    /// An answer was written whole.
    package mutating func answered(at time: NIODeadline) {
        pending -= 1
        latest = time
    }

    /// How long the connection may still do nothing; nil while the server is at work for it.
    ///
    /// - Returns: zero or less when its time is over.
    package func patience(_ timeout: TimeAmount, at time: NIODeadline) -> TimeAmount? {
        guard isReading || pending == 0 else { return nil }
        return latest + timeout - time
    }
}

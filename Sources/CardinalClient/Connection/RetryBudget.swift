import Synchronization

/// What a client may spend on attempts after the first, so that clients of a server in trouble do not add to it.
final class RetryBudget: Sendable {
    private static let full = 500
    private static let price = 5

    private let left = Mutex(full)

    /// Takes the price of one more attempt.
    ///
    /// - Returns: `false` when too little is left.
    func spend() -> Bool {
        left.withLock { left in
            guard left >= Self.price else { return false }
            left -= Self.price
            return true
        }
    }

    /// Gives back after a success: what `attempts` cost, and one more when the first attempt was the good one.
    func refund(attempts: Int) {
        left.withLock { $0 = min(Self.full, $0 + max(1, (attempts - 1) * Self.price)) }
    }
}

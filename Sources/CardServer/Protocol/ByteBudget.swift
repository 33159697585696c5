/// How many bytes may be in memory at once; whoever comes when they are taken waits, in order.
///
/// Without it, a few dozen large files that arrive together would take as many times the largest one's memory.
package actor ByteBudget {
    private struct Wait {
        let count: Int
        let continuation: CheckedContinuation<Void, Never>
    }

    private let total: Int
    private var free: Int
    private var waiting: [Wait] = []

    /// Makes a budget of so many bytes.
    package init(_ total: Int) {
        self.total = total
        free = total
    }

    /// Waits until there are so many bytes, and takes them.
    ///
    /// - Returns: what was taken and has to be given back; never more than the budget has, so that everybody's turn comes.
    package func take(_ wanted: Int) async -> Int {
        let count = min(wanted, total)
        guard count > 0 else { return 0 }
        // Nobody passes those who wait, or a large file's turn might never come.
        if waiting.isEmpty && count <= free {
            free -= count
        } else {
            await withCheckedContinuation { waiting.append(Wait(count: count, continuation: $0)) }
        }
        return count
    }

    /// Gives back what was taken.
    package func giveBack(_ count: Int) {
        guard count > 0 else { return }
        free += count
        while let next = waiting.first, next.count <= free {
            waiting.removeFirst()
            free -= next.count
            next.continuation.resume()
        }
    }
}

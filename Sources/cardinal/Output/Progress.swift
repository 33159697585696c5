import Foundation
import Synchronization

/// One line on standard error that says how far something is; nothing where nobody watches.
package final class Progress: Sendable {
    private let terminal: Terminal
    private let isShown: Bool
    private let columns: Int
    private let last = Mutex("")

    /// Shows on `terminal` when a person watches it.
    package init(on terminal: Terminal = .problems) {
        self.terminal = terminal
        isShown = terminal.isInteractive && ProcessInfo.processInfo.environment["TERM"] != "dumb"
        columns = terminal.columns
    }

    /// Replaces what is said.
    package func say(_ text: String) {
        guard isShown else { return }
        let text = text.printable.cut(toColumns: columns - 1)
        last.withLock { last in
            guard last != text else { return }
            last = text
            terminal.text("\r\u{1B}[K\(text)")
        }
    }

    /// Says how many of how many bytes are through, in whole percent.
    package func say(_ what: String, _ done: Int, of total: Int?) {
        guard let total, total > 0 else { return say("\(what): \(Self.size(done))") }
        say("\(what): \(done * 100 / total)% of \(Self.size(total))")
    }

    /// Takes the line away.
    package func end() {
        guard isShown else { return }
        last.withLock { last in
            guard !last.isEmpty else { return }
            last = ""
            terminal.text("\r\u{1B}[K")
        }
    }

    /// Such as `13.4 MB`.
    package static func size(_ bytes: Int) -> String {
        guard bytes >= 1000 else { return "\(bytes) B" }
        var (size, unit) = (Double(bytes) / 1000, "kB")
        for next in ["MB", "GB", "TB"] where size >= 999.95 {
            (size, unit) = (size / 1000, next)
        }
        let tenths = Int((size * 10).rounded())
        return "\(tenths / 10).\(tenths % 10) \(unit)"
    }
}

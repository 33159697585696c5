import Foundation
import Synchronization

/// One of the two streams that a person, or the next program of a pipe, reads.
///
/// Text reaches the reader when the call returns: `print` would keep it in a buffer while a server runs.
package struct Terminal: Sendable {
    /// What was asked for.
    package static let output = Terminal(descriptor: STDOUT_FILENO)
    /// What went wrong.
    package static let problems = Terminal(descriptor: STDERR_FILENO)

    let descriptor: Int32

    /// Writes `text` and a line feed.
    ///
    /// - Returns: false when the reader went away, so that more would be said to nobody.
    @discardableResult
    package func line(_ text: String) -> Bool {
        self.text("\(text)\n")
    }

    /// Writes `text` as it is.
    @discardableResult
    package func text(_ text: String) -> Bool {
        do throws(POSIXFileError) {
            try POSIXFile.write(Array(text.utf8), to: descriptor, path: "Standard output")
            return true
        } catch {
            // A reader who went away has had enough; a disk that is full has lost what was asked for.
            if descriptor == STDOUT_FILENO, error.code != EPIPE { Self.loss.withLock { $0 = $0 ?? error } }
            return false
        }
    }

    private static let loss = Mutex<POSIXFileError?>(nil)

    /// Ends a command whose answer could not be written.
    ///
    /// - Throws: the system's reason.
    static func checkOutput() throws(POSIXFileError) {
        if let loss = loss.withLock({ $0 }) { throw loss }
    }

    /// Whether a person reads it, and not a file or a program.
    package var isInteractive: Bool { isatty(descriptor) == 1 }

    /// How wide it is: `COLUMNS` where the shell exports it, what the terminal says, or else 80.
    package var columns: Int {
        if let text = ProcessInfo.processInfo.environment["COLUMNS"], let columns = Int(text), columns > 0 {
            return columns
        }
        var size = winsize()
        guard isInteractive, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}

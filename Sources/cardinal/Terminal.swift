import Foundation

/// One of the two streams that a person, or the next program of a pipe, reads.
///
/// Text reaches the reader when the call returns: `print` would keep it in a buffer while a server runs.
package struct Terminal: Sendable {
    /// What was asked for.
    package static let output = Terminal(descriptor: STDOUT_FILENO)
    /// What went wrong.
    package static let problems = Terminal(descriptor: STDERR_FILENO)

    let descriptor: Int32

    /// Writes `text` and a line feed; a reader who went away misses it.
    package func line(_ text: String) {
        _ = try? POSIXFile.write(Array("\(text)\n".utf8), to: descriptor, path: "")
    }
}

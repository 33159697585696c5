import Foundation

/// A question to the person at the terminal, on standard error, answered by a line on standard input.
enum Question {
    /// Asks until one of the answers is given; the end of input, and an empty line, are the default.
    ///
    /// - Parameter answers: lowercase letters, of which the default comes first.
    static func ask(_ text: String, _ answers: [Character]) -> Character? {
        guard let standard = answers.first else { return nil }
        let shown = answers.map { $0 == standard ? $0.uppercased() : String($0) }.joined(separator: "/")
        while true {
            Terminal.problems.text("\(text) [\(shown)] ")
            guard let line = readLine() else {
                Terminal.problems.line("")
                return standard
            }
            guard let answer = line.lowercased().first(where: { !$0.isWhitespace }) else { return standard }
            if answers.contains(answer) { return answer }
        }
    }
}

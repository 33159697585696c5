import Foundation

/// Ends the process, and with it the run, when a property does not hold; the runner keeps the input.
func require(_ holds: Bool, _ sentence: @autoclosure () -> String) {
    guard !holds else { return }
    FileHandle.standardError.write(Data("A property does not hold: \(sentence())\n".utf8))
    abort()
}

/// The result of what must not fail.
func required<Value>(_ sentence: String, _ body: () throws -> Value) -> Value {
    do {
        return try body()
    } catch {
        require(false, "\(sentence), and threw \(error)")
        abort()
    }
}

/// Something that a command was given to read and cannot use.
package struct InputFailure: Error, Hashable, CustomStringConvertible {
    /// The exit status that tells it from a refusal by the server.
    package static let exitStatus: Int32 = 2

    package let description: String

    /// Words a problem, without a full stop.
    package init(_ description: String) {
        self.description = description
    }

    /// A file that is not JSON, with the place of the first problem.
    static func notJSON(_ file: String, _ reason: some CustomStringConvertible) -> InputFailure {
        InputFailure("\(name(ofFile: file)) is not JSON: \(reason)")
    }

    /// What to call a file in a sentence.
    static func name(ofFile file: String) -> String {
        file == "-" ? "standard input" : file
    }
}

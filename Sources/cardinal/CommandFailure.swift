import ArgumentParser
import CardServer

/// A command that was called rightly and could not do what it was asked.
package struct CommandFailure: Error, Hashable, CustomStringConvertible {
    package let description: String

    /// Words a problem, without a full stop.
    package init(_ description: String) {
        self.description = description
    }
}

extension ParsableCommand {
    /// Says on standard error why the command ends, and with which status.
    ///
    /// - Returns: what to throw, so that nothing is said twice.
    func ending(after error: any Error, in command: String) -> any Error {
        switch error {
        case let error as SettingError:
            Terminal.problems.line("\(command): \(error).\nSee '\(command) --help' for every option.")
            return ExitCode(SettingError.exitStatus)
        case is CommandFailure, is POSIXFileError, is ServerStartError:
            let sentence = "\(error)"
            Terminal.problems.line("\(command): \(sentence)\(sentence.hasSuffix(".") ? "" : ".")")
            return ExitCode.failure
        default:
            return error
        }
    }
}

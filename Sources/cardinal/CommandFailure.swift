import ArgumentParser
import CardServer
import CardinalClient

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
        case is InputFailure:
            say(error, in: command)
            return ExitCode(InputFailure.exitStatus)
        case let error as ClientError:
            say(error, in: command, next: NextStep(after: error, in: command))
            return ExitCode.failure
        case is CommandFailure, is POSIXFileError, is ServerStartError, is ClientConfigurationError:
            say(error, in: command)
            return ExitCode.failure
        default:
            return error
        }
    }

    private func say(_ error: any Error, in command: String, next: NextStep? = nil) {
        let sentence = "\(error)"
        let stop = sentence.hasSuffix(".") ? "" : "."
        Terminal.problems.line("\(command): \(sentence)\(stop)" + (next.map { "\n\($0)." } ?? ""))
    }
}

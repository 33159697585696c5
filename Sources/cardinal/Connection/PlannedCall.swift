import ArgumentParser
import JSONTree

/// The call that a command line asks for, found out without a server.
package struct PlannedCall: Hashable, Sendable {
    /// With its prefix, such as `SageMaker.DescribeModelCard`.
    package let operation: String
    package let input: JSON

    /// Reads a command line.
    ///
    /// - Returns: nil for a command that is more than one call, or none.
    /// - Throws: as parsing does, and ``InputFailure`` for files that cannot be used.
    package init?(arguments: [String]) throws {
        switch try Cardinal.parseAsRoot(arguments) {
        case let command as any CallCommand:
            operation = "\(type(of: command).prefix).\(type(of: command).operation)"
            input = try command.body().json
        case let command as any ListCommand:
            operation = "SageMaker.\(type(of: command).operation)"
            input = try command.body().json
        default: return nil
        }
    }
}

import ArgumentParser
import ModelCards

/// Reads an evaluation report, from the file to metric groups.
struct ReadReport: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Read an evaluation report.")

    @Argument(help: "A report of Clarify or Model Monitor.")
    var path: String

    @OptionGroup var repetition: Repetition

    func run() throws {
        try repetition.measure {
            _ = try EvaluationReport.parse(try contents(of: path))
        }
    }
}

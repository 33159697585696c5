import ArgumentParser
import ModelCards

/// A kind of evaluation report, in the words of the command line.
struct ReportType: ExpressibleByArgument {
    let kind: EvaluationReportKind

    init?(argument: String) {
        guard let kind = EvaluationReportKind(rawValue: argument) else { return nil }
        self.kind = kind
    }

    static var allValueStrings: [String] { EvaluationReportKind.allCases.map(\.rawValue) }
}

/// Reports as this machine reads them.
enum ReportReading {
    /// Reads a report.
    ///
    /// - Throws: ``CommandFailure`` with what is wrong and what to do.
    static func read(
        _ bytes: [UInt8],
        as kind: EvaluationReportKind?,
        limits: EvaluationLimits = .card
    ) throws(CommandFailure) -> EvaluationReport {
        do {
            return try EvaluationReport.parse(bytes, as: kind, limits: limits)
        } catch {
            throw CommandFailure("\(error)")
        }
    }
}

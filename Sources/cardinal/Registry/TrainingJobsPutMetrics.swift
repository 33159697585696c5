import ArgumentParser
import CardinalClient
import Foundation

/// The verb `cardinal training-jobs put-metrics`.
struct TrainingJobsPutMetrics: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "put-metrics",
        abstract: "Add metrics to a training job.",
        usage: "cardinal training-jobs put-metrics <job> <name=value> ... [<options>]",
        discussion: """
            The last value of each name is the job's final one:

              cardinal training-jobs put-metrics churn-3 validation:auc=0.91 train:loss=0.23 --step 40
            """
    )

    @OptionGroup var job: TrainingJobNameArgument
    @Argument(help: ArgumentHelp("Metrics with their values.", valueName: "name=value"))
    var metrics: [MetricArgument]
    @Option(help: ArgumentHelp("The step, such as the epoch.", valueName: "n")) var step: Int?
    @Option(help: ArgumentHelp("When it was measured. Default: now.", valueName: "time")) var time: TimeArgument?
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let date = time.map { Date(timeIntervalSince1970: Double($0.time.milliseconds) / 1000) } ?? Date()
        let measured = metrics.map { TrainingMetric($0.name, $0.value, at: date, step: step) }
        try await session.client.putMetrics(measured, trainingJob: job.name)
    }
}

/// A metric's name and value, as the command line writes them.
struct MetricArgument: ExpressibleByArgument {
    let name: String
    let value: Double

    /// Splits at the last equals sign, since names of metrics may hold one.
    init?(argument: String) {
        guard let split = argument.lastIndex(of: "="), split != argument.startIndex,
            let value = Double(argument[argument.index(after: split)...]), value.isFinite
        else { return nil }
        name = String(argument[..<split])
        self.value = value
    }
}

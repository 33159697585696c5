import ArgumentParser

/// The verb `cardinal training-jobs show`.
struct TrainingJobsShow: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a training job.",
        usage: "cardinal training-jobs show <job> [<options>]"
    )
    static let operation = "DescribeTrainingJob"

    @OptionGroup var job: TrainingJobNameArgument
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody { job.body }
}

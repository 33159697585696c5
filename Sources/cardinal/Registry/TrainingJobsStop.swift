import ArgumentParser

/// The verb `cardinal training-jobs stop`.
struct TrainingJobsStop: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop",
        abstract: "Stop a training job.",
        usage: "cardinal training-jobs stop <job> [<options>]",
        discussion: "Jobs that Cardinal records have ended already, which is what it answers."
    )
    static let operation = "StopTrainingJob"

    @OptionGroup var job: TrainingJobNameArgument
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody { job.body }
}

import ArgumentParser

/// The verbs `cardinal training-jobs …`.
struct TrainingJobs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "training-jobs",
        abstract: "Work with training jobs: records of runs that happened elsewhere.",
        discussion: "Cardinal does not train models. A job is complete as soon as it is created.",
        subcommands: [
            TrainingJobsList.self, TrainingJobsShow.self, TrainingJobsCreate.self, TrainingJobsPutMetrics.self,
            TrainingJobsStop.self,
        ]
    )
}

/// The name of a training job.
struct TrainingJobNameArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The training job's name.", valueName: "job")) var name: String

    /// A request about the job.
    var body: RequestBody {
        var body = RequestBody()
        body.set("TrainingJobName", name)
        return body
    }
}

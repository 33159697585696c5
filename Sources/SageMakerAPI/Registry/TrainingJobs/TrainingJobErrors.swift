/// Refusals of the operations on training jobs.
extension SageMakerError {
    /// No such job; the SDK compares the whole sentence.
    package static let trainingJobNotFound = SageMakerError(.validationException, "Requested resource not found.")

    /// The account has a job of that name in that region.
    package static func trainingJobExists(_ arn: String) -> SageMakerError {
        SageMakerError(
            .resourceInUse,
            "Names of training jobs are unique within an account and region, and \(arn) exists already"
        )
    }

    /// The job has ended, so nothing is left to stop.
    package static func trainingJobHasEnded(_ status: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The request was rejected because the training job is in status \(status)."
        )
    }

    /// A job runs an image or an algorithm, not both.
    package static let trainingImageAndAlgorithmName = SageMakerError(
        .validationException,
        "An AlgorithmSpecification has either a TrainingImage or an AlgorithmName; send one of them"
    )

    /// Metrics for a run that nobody recorded.
    package static func trialComponentNotFound(_ name: String) -> SageMakerError {
        SageMakerError(
            .resourceNotFound,
            "The trial component \(name) does not exist: create the training job of that name first"
        )
    }
}

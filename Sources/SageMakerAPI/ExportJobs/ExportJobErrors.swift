/// Refusals of the operations on export jobs.
extension SageMakerError {
    /// The card has an export job of that name.
    package static func exportJobExists(_ name: String, of card: String) -> SageMakerError {
        SageMakerError(.conflictException, "Export job \(name) of model card \(card) already exists")
    }

    /// No such export job.
    package static func exportJobNotFound(_ arn: String) -> SageMakerError {
        SageMakerError(.resourceNotFound, "Model card export job \(arn) does not exist")
    }

    /// As many export jobs are waiting as the service keeps waiting.
    package static func exportJobLimitExceeded(limit: Int) -> SageMakerError {
        SageMakerError(.resourceLimitExceeded, "An account can have at most \(limit) export jobs in progress")
    }
}

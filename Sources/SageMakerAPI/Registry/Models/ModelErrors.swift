/// Refusals of the operations on models.
extension SageMakerError {
    /// No such model; the SDK looks for the first words.
    package static func modelNotFound(_ arn: String) -> SageMakerError {
        SageMakerError(.validationException, #"Could not find model "\#(arn)"."#)
    }

    /// The account has a model of that name in that region; the SDK looks for the words before the ARN, and goes on.
    package static func modelExists(_ arn: String) -> SageMakerError {
        SageMakerError(.validationException, #"Cannot create already existing model "\#(arn)"."#)
    }

    /// A model is one container or a chain of them, not both.
    package static let primaryContainerAndContainers = SageMakerError(
        .validationException,
        "A model has either a PrimaryContainer or Containers; send one of them"
    )

    /// A model without a container is none.
    package static let noContainer = SageMakerError(
        .validationException,
        "A model needs a PrimaryContainer or Containers"
    )
}

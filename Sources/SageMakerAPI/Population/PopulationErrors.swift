/// Refusals of the operations that fill cards.
extension SageMakerError {
    /// A card, or what it is filled from, that never stands still for as long as a synchronization takes.
    package static func unsteadyCard(_ card: String) -> SageMakerError {
        SageMakerError(
            .conflictException,
            "Model card \(card) or its sources kept changing while they were compared. Repeat the call"
        )
    }

    /// A draft needs something to start from.
    package static let nothingToDraftFrom = SageMakerError(
        .validationException,
        "A draft needs a ModelName, a TrainingJobName or a ModelPackageArn"
    )

    /// A card is about a model or about a package.
    package static let modelAndPackageTogether = SageMakerError(
        .validationException,
        "A model card is about a model or about a model package: give ModelName or ModelPackageArn, not both"
    )

    /// Somebody made a version in the meantime.
    package static func unexpectedVersion(expected: Int, latest: Int, of card: String) -> SageMakerError {
        SageMakerError(
            .conflictException,
            "The latest version of model card \(card) is \(latest), not \(expected) as expected. "
                + "Look at the changes again and repeat the call with ExpectedVersion \(latest)"
        )
    }
}

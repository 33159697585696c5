/// Refusals of the operations on cards.
extension SageMakerError {
    /// The account has a card of that name in that region.
    package static func cardExists(_ name: String) -> SageMakerError {
        SageMakerError(.conflictException, "Model card \(name) already exists")
    }

    /// No such card; tests of AWS's own SDK look for `does not exist`.
    package static func cardNotFound(_ nameOrArn: String) -> SageMakerError {
        SageMakerError(.resourceNotFound, "Model card \(nameOrArn) does not exist")
    }

    /// The card has no version of that number.
    package static func versionNotFound(_ version: Int, of card: String) -> SageMakerError {
        SageMakerError(.resourceNotFound, "Version \(version) of model card \(card) does not exist")
    }

    /// An archived card keeps its content.
    package static let cardArchived = SageMakerError(.conflictException, "Model Card is in Archived state")

    /// Another card is about the model already.
    package static func modelHeld(by card: String, modelID: String) -> SageMakerError {
        SageMakerError(.conflictException, "The model \(modelID) is already associated with the model card \(card)")
    }

    /// A package's card would be about another package.
    package static func cardOfAnotherPackage(_ arn: String) -> SageMakerError {
        SageMakerError(.validationException, "The model card belongs to the model package \(arn) and can name no other")
    }

    /// An update that would change nothing.
    package static let neitherContentNorStatus = SageMakerError(
        .validationException,
        "An update needs a Content or a ModelCardStatus"
    )

    /// What a strict service answers to an update of both.
    package static let contentAndStatusTogether = SageMakerError(
        .validationException,
        "You cannot update both model card content and model card status in a single call."
    )

    /// The account has as many cards as it may have.
    package static func cardLimitExceeded(limit: Int) -> SageMakerError {
        SageMakerError(.resourceLimitExceeded, "An account can have at most \(limit) model cards in a region")
    }

    /// The card has as many versions as it may have.
    package static func versionLimitExceeded(limit: Int) -> SageMakerError {
        SageMakerError(.resourceLimitExceeded, "A model card can have at most \(limit) versions")
    }
}

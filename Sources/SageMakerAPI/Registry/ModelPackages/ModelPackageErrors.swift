/// Refusals of the operations on model packages.
extension SageMakerError {
    /// A new package without a place: it has neither a name nor a group.
    package static let modelPackageWithoutName = SageMakerError(.validationException, "Missing ARN.")

    /// A new package with two places.
    package static let modelPackageWithTwoNames = SageMakerError(
        .validationException,
        "Both ModelPackageName and ModelPackageGroupName are provided in the input. Cannot determine which one to use."
    )

    /// A new version of a group that brings tags of its own.
    package static let versionedModelPackageWithTags = SageMakerError(
        .validationException,
        "Tags cannot be given for a versioned model package, since it takes those of its group"
    )

    /// The account has a package of that name in that region; clients look for `ModelPackage already exists`.
    package static func modelPackageExists(_ arn: String) -> SageMakerError {
        SageMakerError(.validationException, "ModelPackage already exists: \(arn)")
    }

    /// No such package; AWS's SDK looks for the beginning of the sentence, its tests for the end.
    package static func modelPackageNotFound(_ arn: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "Could not find model package \(arn): ModelPackage \(arn) does not exist."
        )
    }

    /// A token that has made a package comes with another request.
    package static func clientTokenReused(_ token: String, of arn: String) -> SageMakerError {
        SageMakerError(
            .conflictException,
            "The ClientToken \(token) was used for another request, which created \(arn)"
        )
    }

    /// The package would have more metadata properties than it can have.
    package static func customerMetadataLimitExceeded(limit: Int) -> SageMakerError {
        SageMakerError(.validationException, "A model package can have at most \(limit) CustomerMetadataProperties")
    }

    /// The package would have more additional specifications than it can have.
    package static func additionalInferenceSpecificationLimitExceeded(limit: Int) -> SageMakerError {
        SageMakerError(
            .validationException,
            "A model package can have at most \(limit) AdditionalInferenceSpecifications"
        )
    }

    /// The package has another specification of that name.
    package static func additionalInferenceSpecificationExists(_ name: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The model package already has an additional inference specification with the name \(name)"
        )
    }

    /// A summary must have a specification, and this package has none to show.
    package static func modelPackageWithoutSpecification(_ arn: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The model package \(arn) has no InferenceSpecification, which a summary needs; use DescribeModelPackage"
        )
    }

    /// An operation on versions got a package that has none.
    package static func modelPackageNotVersioned(_ arn: String) -> SageMakerError {
        SageMakerError(.validationException, "The model package \(arn) is not a version of a model package group")
    }
}

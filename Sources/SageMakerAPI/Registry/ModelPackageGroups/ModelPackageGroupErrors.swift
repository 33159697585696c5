/// Refusals of the operations on groups of model packages.
extension SageMakerError {
    /// The account has a group of that name in that region; clients know the refusal by either half of the sentence.
    package static func modelPackageGroupExists(_ arn: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "Model Package Group already exists: Cannot create already existing model package group \"\(arn)\"."
        )
    }

    /// No such group; clients look for `does not exist`, and for `Cannot find Model Package Group` in calls about
    /// policies.
    package static func modelPackageGroupNotFound(_ arn: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "Cannot find Model Package Group \(arn): ModelPackageGroup \(arn) does not exist."
        )
    }

    /// The group has packages.
    package static func modelPackageGroupNotEmpty(_ arn: String) -> SageMakerError {
        SageMakerError(
            .conflictException,
            "The model package group \(arn) has model packages; delete them before the group"
        )
    }

    /// The group has no policy; clients look for the beginning.
    package static func resourcePolicyNotFound(_ arn: String) -> SageMakerError {
        SageMakerError(.validationException, "Cannot find resource policy for the model package group \(arn)")
    }

    /// What should be a policy is none.
    package static func invalidResourcePolicy(_ problem: String) -> SageMakerError {
        SageMakerError(.validationException, "The resource policy is not valid: \(problem)")
    }
}

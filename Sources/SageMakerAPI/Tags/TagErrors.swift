/// Refusals of the operations on tags.
///
/// The service model declares no errors for them, so all but a missing card, which other calls answer with
/// `ResourceNotFound` too, are validation errors.
extension SageMakerError {
    /// The resource would have more tags than a resource can have.
    package static func tagLimitExceeded(limit: Int) -> SageMakerError {
        SageMakerError(.validationException, "A resource can have at most \(limit) tags")
    }

    /// One call names a key twice.
    package static func duplicateTagKey(_ key: String) -> SageMakerError {
        SageMakerError(.validationException, "The tag key \(key) is given more than once")
    }

    /// The key begins with a prefix that callers cannot use.
    package static func reservedTagKey(_ key: String) -> SageMakerError {
        SageMakerError(.validationException, "The tag key \(key) begins with aws:, which is reserved")
    }

    /// The ARN is of a kind of resource that carries no tags here.
    package static func notTaggable(_ arn: String) -> SageMakerError {
        SageMakerError(.validationException, "The resource \(arn) cannot have tags")
    }
}

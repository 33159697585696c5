import SageMakerAPI

/// Something that can carry tags; today that is a card.
struct TaggedResource: Sendable {
    let arn: String
    private let cardName: String

    /// Reads the ARN of something in the caller's account and region.
    ///
    /// - Throws: `ValidationException` for an ARN of a kind that carries no tags, such as an export job's.
    init(_ arn: String, for caller: Caller, action: String) throws(SageMakerError) {
        let resource = try ResourceARN(arn, for: caller, action: action)
        guard let name = resource.cardName else { throw .notTaggable(arn) }
        self.arn = caller.scope.cardARN(name)
        cardName = name
    }

    /// Makes sure that the resource is there, and in a write transaction keeps it from going away.
    ///
    /// - Throws: `ResourceNotFound`.
    func requireExisting(in scope: Scope, _ records: any Records) throws {
        guard try records.card(named: cardName, in: scope) != nil else {
            throw SageMakerError.cardNotFound(arn)
        }
    }
}

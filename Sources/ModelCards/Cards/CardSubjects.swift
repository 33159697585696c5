import SageMakerAPI

/// Refuses a model that another card of the account and region is about.
///
/// - Throws: `ConflictException` naming the card that holds the model.
func refuseHeldModel(_ modelID: String?, in scope: Scope, except card: String?, _ records: any Records) throws {
    guard let modelID, let holder = try records.nameOfCard(holding: modelID, in: scope), holder != card else { return }
    throw SageMakerError.modelHeld(by: holder, modelID: modelID)
}

/// Makes a package free for the card of that name, which is about to name it.
///
/// A card that a person writes for a package comes after the one that the package was registered with: it takes that
/// one's place, and the embedded card stays as a card of its own.
///
/// - Throws: `ConflictException` naming the card that a person has written for the package before.
func takeOverPackage(_ arn: String?, in scope: Scope, for card: String, _ records: any Records) throws {
    guard let arn, let holder = try records.card(ofPackage: arn, in: scope), holder.name != card else { return }
    guard holder.isEmbedded else { throw SageMakerError.modelHeld(by: holder.name, modelID: arn) }
    try records.unlinkCard(ofPackage: arn, in: scope)
}

extension Card {
    /// What the card is found by once it says `content`.
    ///
    /// A card that a package was registered with stays that package's and that group's, whatever it says.
    ///
    /// - Throws: `ValidationException` when such a card would name another package.
    func facts(saying content: CardContent) throws(SageMakerError) -> CardFacts {
        var found = content.facts
        guard isEmbedded else { return found }
        guard let package = facts.modelPackageARN else {
            // Another card has taken its package over; the group's next card may still carry over what it says.
            found.modelPackageGroupName = found.modelPackageGroupName ?? facts.modelPackageGroupName
            return found
        }
        guard found.modelPackageARN ?? package == package else { throw .cardOfAnotherPackage(package) }
        found.modelPackageARN = package
        found.modelPackageGroupName = facts.modelPackageGroupName
        return found
    }
}

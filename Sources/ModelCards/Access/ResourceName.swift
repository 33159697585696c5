import SageMakerAPI

/// A model card that a caller named, by its name or by its ARN.
package struct CardReference: Hashable, Sendable {
    package let name: String
    /// What the caller wrote, for messages.
    package let text: String

    /// Reads a `ModelCardNameOrArn`, whose pattern has been checked.
    ///
    /// - Throws: `AccessDeniedException` for a card of another account, `ResourceNotFound` for one of another region,
    ///   since a card is never seen outside its own account and region.
    package init(_ text: String, for caller: Caller, action: String) throws(SageMakerError) {
        self.text = text
        guard text.hasPrefix("arn:") else {
            name = text
            return
        }
        let resource = try ResourceARN(text, for: caller, action: action)
        guard let found = resource.cardName else { throw .cardNotFound(text) }
        name = found
    }
}

/// The parts of an ARN of this service.
package struct ResourceARN: Hashable, Sendable {
    package let text: String
    /// Everything after the account, such as `model-card/name`.
    package let path: String

    /// Reads an ARN whose pattern has been checked, and checks that it lies where the caller may look.
    ///
    /// - Parameter missing: what to say of something that is not there.
    /// - Throws: `AccessDeniedException` for another account; what `missing` makes of an ARN of another region.
    package init(
        _ text: String,
        for caller: Caller,
        action: String,
        missing: (String) -> SageMakerError = SageMakerError.cardNotFound
    ) throws(SageMakerError) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6 else { throw missing(text) }
        guard parts[4] == caller.scope.accountID else {
            throw .accessDenied(caller: caller.identity.arn, action: action, resource: text)
        }
        guard parts[3] == caller.scope.region else { throw missing(text) }
        self.text = text
        path = String(parts[5])
    }

    /// The card's name when this is a card's ARN.
    package var cardName: String? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "model-card", !parts[1].isEmpty else { return nil }
        return String(parts[1])
    }

    /// The card's and the job's names when this is an export job's ARN.
    package var exportJob: (card: String, job: String)? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 4, parts[0] == "model-card", parts[2] == "export-job" else { return nil }
        return (String(parts[1]), String(parts[3]))
    }
}

extension Scope {
    /// The ARN of the card of that name.
    package func cardARN(_ name: String) -> String {
        "arn:aws:sagemaker:\(region):\(accountID):model-card/\(name)"
    }

    /// The ARN of the export job of that name on the card of that name.
    package func exportJobARN(card: String, job: String) -> String {
        "\(cardARN(card))/export-job/\(job)"
    }
}

extension Identity {
    /// This principal as the API shows people.
    package var userContext: UserContext {
        UserContext(iamIdentity: IamIdentity(arn: arn, principalID: principalID))
    }
}

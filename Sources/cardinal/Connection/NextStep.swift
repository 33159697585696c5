import CardinalClient

/// What to try after a call was refused, without a full stop.
struct NextStep: Sendable, CustomStringConvertible {
    let description: String

    /// Finds the advice for an error that a user can do something about.
    ///
    /// - Returns: nil when the error's own sentence is all there is to say.
    init?(after error: ClientError, in command: String) {
        let advice: String? =
            switch error {
            case .service(let refusal): Self.advice(after: refusal, in: command)
            case .transport(let failure): Self.advice(after: failure)
            default: nil
            }
        guard let advice else { return nil }
        description = advice
    }

    private static func advice(after refusal: ServiceError, in command: String) -> String? {
        switch refusal.code {
        case "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId", "SignatureDoesNotMatch",
            "InvalidSignatureException", "IncompleteSignature":
            return "These keys are not the server's: run `eval \"$(cardinal env)\"`, or check AWS_PROFILE"
        case "UnknownOperationException", "UnknownOperation":
            return "This server does not offer it; `cardinal operations` lists what this release offers"
        case "NoSuchEntity": return list(of: "roles")
        case "ValidationException" where refusal.message.contains("Member must not be null"):
            return "`\(command) --help` says which flags there are, and --request FILE takes what has none"
        case "ResourceNotFound", "ValidationException": return missing(refusal).map(list(of:))
        default: return nil
        }
    }

    private static func advice(after failure: TransportFailure) -> String? {
        guard let local = LocalServer.endpoint, local != failure.endpoint else { return nil }
        return "A server runs here at \(local): run `eval \"$(cardinal env)\"` to talk to it"
    }

    /// The verbs that work on what the service did not find; nil when it missed something else.
    private static func missing(_ refusal: ServiceError) -> String? {
        let beginnings = [
            ("Model card ", "cards"), ("Could not find model package", "model-packages"),
            ("Could not find model ", "models"), ("Cannot find Model Package Group", "model-package-groups"),
            ("The trial component ", "training-jobs"), ("Requested resource not found", "training-jobs"),
        ]
        let isUnknown = ["ould not find", "Cannot find", "does not exist", "not found"].contains {
            refusal.message.contains($0)
        }
        // Of tags, nobody says what kind of thing is missing.
        guard isUnknown, !refusal.operation.hasSuffix("Tags") else { return nil }
        return beginnings.first { refusal.message.hasPrefix($0.0) }?.1
    }

    private static func list(of kind: String) -> String { "`cardinal \(kind) list` says which there are" }
}

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
        let isUnknown = ["Could not find", "does not exist"].contains { refusal.message.contains($0) }
        switch refusal.code {
        case "UnrecognizedClientException", "InvalidClientTokenId", "InvalidAccessKeyId", "SignatureDoesNotMatch",
            "InvalidSignatureException", "IncompleteSignature":
            return "These keys are not the server's: run `eval \"$(cardinal env)\"`, or check AWS_PROFILE"
        case "UnknownOperationException", "UnknownOperation":
            return "This server does not offer it; `cardinal operations` lists what this release offers"
        case "ResourceNotFound", "NoSuchEntity": return list(besides: command)
        case "ValidationException" where isUnknown: return list(besides: command)
        default: return nil
        }
    }

    private static func advice(after failure: TransportFailure) -> String? {
        guard let local = LocalServer.endpoint, local != failure.endpoint else { return nil }
        return "A server runs here at \(local): run `eval \"$(cardinal env)\"` to talk to it"
    }

    /// `cardinal models show` has a `cardinal models list` beside it.
    private static func list(besides command: String) -> String? {
        let words = command.split(separator: " ")
        let lists = ["cards", "models", "training-jobs", "model-package-groups", "model-packages", "roles"]
        guard words.count == 3, lists.contains(String(words[1])) else { return nil }
        return "`cardinal \(words[1]) list` says which there are"
    }
}

import ModelCards
import SageMakerAPI

/// What a page works with: who asks, for what, and the service that answers.
struct PageContext: Sendable {
    let request: ConsoleRequest
    /// The named parts of the path.
    let parameters: [String: String]
    let session: ConsoleSession
    /// The same operations that the API runs.
    let service: ModelCardService
    /// What only the console does: unsaved edits, saved views, uploads.
    let desk: ConsoleDesk
    let now: Timestamp

    /// Who is signed in; every operation runs as this caller.
    var caller: Caller { session.caller }

    /// A named part of the path; a route that is matched has all of them.
    func parameter(_ name: String) -> String { parameters[name] ?? "" }

    /// What every form holds, so that no other site can send it: `form(.method("post")) { page.formToken … }`.
    var formToken: HTML { input(.type("hidden"), .name(Self.formTokenName), .value(session.formToken)) }

    /// The field with the session's token.
    static let formTokenName = "form-token"
}

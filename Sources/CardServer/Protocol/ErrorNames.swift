/// What a protocol calls an error: its code, the sentence with it, and its HTTP status.
struct ErrorNames: Hashable, Sendable {
    let code: String
    let message: String
    var status = 403
}

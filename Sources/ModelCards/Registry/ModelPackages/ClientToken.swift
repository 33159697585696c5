import Crypto
import JSONTree
import SageMakerAPI

/// What a client marks a creation with, so that repeating the call creates nothing twice.
///
/// The store remembers a token alone and together with a digest of its request: the one finds the package, the other
/// tells whether the call is the same.
struct ClientToken: Sendable {
    private let text: String
    private let withRequest: String

    /// Reads the token of a request; the order of the request's members makes no difference.
    init(_ text: String, for definition: JSON) {
        let request = definition.without("ClientToken").sorted.bytes()
        self.text = text
        // No token has a slash.
        withRequest = "\(text)/\(Hexadecimal.text(of: SHA256.hash(data: request)))"
    }

    /// The package that an earlier call with this token and an equal request has made; nil when there was none.
    ///
    /// - Throws: `ConflictException` when the earlier call asked for something else.
    func arnOfPackage(in scope: Scope, _ records: any Records) throws -> String? {
        guard let made = try records.entryMade(by: text, in: scope) else { return nil }
        guard try records.entryMade(by: withRequest, in: scope)?.id == made.id else {
            throw SageMakerError.clientTokenReused(text, of: made.arn)
        }
        return made.arn
    }

    /// Remembers which package the call has made.
    func remember(_ id: Int64, in scope: Scope, _ records: any Records) throws {
        try records.remember(clientToken: text, of: id, in: scope)
        try records.remember(clientToken: withRequest, of: id, in: scope)
    }
}

extension JSON {
    /// The same document with the members of every object in one order.
    fileprivate var sorted: JSON {
        switch self {
        case .array(let elements):
            .array(elements.map(\.sorted))
        case .object(let members):
            .object(
                members.map { JSONMember($0.name, $0.value.sorted) }
                    .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            )
        default:
            self
        }
    }
}

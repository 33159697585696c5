/// The account and region that a name is unique in.
package struct Scope: Hashable, Sendable {
    /// Twelve digits.
    package let accountID: String
    /// The region of the request's credential scope, such as `us-west-2`.
    package let region: String

    /// Pairs an account with a region.
    package init(accountID: String, region: String) {
        self.accountID = accountID
        self.region = region
    }
}

extension Scope {
    /// Whether a region can be part of ARNs, whose pattern allows 9 to 16 of the characters `a-z`, `0-9` and `-`.
    package static func isRegion(_ text: String) -> Bool {
        (9...16).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

extension Scope: CustomStringConvertible {
    package var description: String { "\(accountID)/\(region)" }
}

/// Who did something, as it is recorded beside what was done.
package struct Identity: Hashable, Sendable {
    /// Such as `arn:aws:iam::123456789012:root`.
    package let arn: String
    package let principalID: String

    /// Names a principal.
    package init(arn: String, principalID: String) {
        self.arn = arn
        self.principalID = principalID
    }
}

/// An authenticated sender of a request.
package struct Caller: Hashable, Sendable {
    package let scope: Scope
    package let identity: Identity
    package let accessKeyID: String

    /// Describes the sender that a verified signature names.
    package init(scope: Scope, identity: Identity, accessKeyID: String) {
        self.scope = scope
        self.identity = identity
        self.accessKeyID = accessKeyID
    }
}

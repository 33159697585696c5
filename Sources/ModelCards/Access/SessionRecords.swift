import SageMakerAPI

/// Somebody who is signed in to the console, in one browser.
package struct ConsoleSession: Hashable, Sendable {
    /// The SHA-256, in lowercase hexadecimal, of the token that the browser keeps; the token itself is stored nowhere.
    package let tokenDigest: String
    /// Who it is, with the region that is being looked at.
    package var caller: Caller
    /// What every form must bring along.
    package let formToken: String
    package let createdAt: Timestamp
    package var lastSeenAt: Timestamp

    /// Describes a session.
    package init(
        tokenDigest: String,
        caller: Caller,
        formToken: String,
        createdAt: Timestamp,
        lastSeenAt: Timestamp
    ) {
        self.tokenDigest = tokenDigest
        self.caller = caller
        self.formToken = formToken
        self.createdAt = createdAt
        self.lastSeenAt = lastSeenAt
    }
}

/// An address that signs somebody in, once.
package struct SignInLink: Hashable, Sendable {
    /// The SHA-256, in lowercase hexadecimal, of the token in the address.
    package let tokenDigest: String
    package let caller: Caller
    package let expiresAt: Timestamp

    /// Describes a link.
    package init(tokenDigest: String, caller: Caller, expiresAt: Timestamp) {
        self.tokenDigest = tokenDigest
        self.caller = caller
        self.expiresAt = expiresAt
    }
}

/// What a store keeps of sessions and of links that start one.
package protocol SessionRecords {
    /// The session of a token's digest.
    func consoleSession(_ tokenDigest: String) throws -> ConsoleSession?

    /// Stores a session, new or changed.
    func keep(_ session: ConsoleSession) throws

    /// Ends a session.
    func removeConsoleSession(_ tokenDigest: String) throws

    /// Ends every session that was begun before one time or last seen before another, and forgets links that are over.
    func removeConsoleSessions(createdBefore: Timestamp, lastSeenBefore: Timestamp, linksBefore: Timestamp) throws

    /// Stores a link.
    func insert(_ link: SignInLink) throws

    /// Takes a link out of the store, so that nobody else can: of two who try, one gets it.
    func takeSignInLink(_ tokenDigest: String) throws -> SignInLink?
}

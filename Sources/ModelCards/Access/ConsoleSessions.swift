import Crypto
import SageMakerAPI

/// Who is signed in to the console.
///
/// A browser proves it with a token of 256 random bits, of which only a digest is stored: who reads the database cannot
/// sign in with what is found there.
package struct ConsoleSessions: Sendable {
    /// A session ends when nothing was done in it for so long.
    package static let idleMilliseconds: Int64 = 8 * 60 * 60 * 1000
    /// A session ends so long after it was begun, whatever was done in it.
    package static let longestMilliseconds: Int64 = 7 * 24 * 60 * 60 * 1000
    /// A link signs in for so long.
    package static let linkMilliseconds: Int64 = 15 * 60 * 1000
    /// How often a session's last use is written down.
    private static let touchMilliseconds: Int64 = 60 * 1000
    private static let tokenByteCount = 32

    let store: any Store
    let now: @Sendable () -> Timestamp

    /// Begins a session, and forgets sessions and links that are over.
    ///
    /// - Returns: the session, and the token that the browser keeps.
    package func begin(for caller: Caller) async throws -> (token: String, session: ConsoleSession) {
        let token = Hexadecimal.random(byteCount: Self.tokenByteCount)
        let time = now()
        let session = ConsoleSession(
            tokenDigest: Self.digest(of: token),
            caller: caller,
            formToken: Hexadecimal.random(byteCount: Self.tokenByteCount),
            createdAt: time,
            lastSeenAt: time
        )
        try await store.transaction { records in
            try records.removeConsoleSessions(
                createdBefore: time.earlier(by: Self.longestMilliseconds),
                lastSeenBefore: time.earlier(by: Self.idleMilliseconds),
                linksBefore: time
            )
            try records.keep(session)
        }
        return (token, session)
    }

    /// The session of a token; nil when there is none or it is over.
    ///
    /// Asking counts as a use, which is written down at most once a minute.
    package func session(token: String) async throws -> ConsoleSession? {
        let digest = Self.digest(of: token)
        let time = now()
        guard let found = try await store.read({ try $0.consoleSession(digest) }), Self.isAlive(found, at: time) else {
            return nil
        }
        guard found.lastSeenAt <= time.earlier(by: Self.touchMilliseconds) else { return found }
        return try await change(digest) { $0.lastSeenAt = max($0.lastSeenAt, time) }
    }

    /// Looks at another region from now on.
    ///
    /// - Throws: `ValidationException` for what is no region's name.
    package func changeRegion(to region: String, of session: ConsoleSession) async throws {
        guard Self.isRegion(region) else { throw SageMakerError.invalidRegion }
        _ = try await change(session.tokenDigest) { session in
            let caller = session.caller
            session.caller = Caller(
                scope: Scope(accountID: caller.scope.accountID, region: region),
                identity: caller.identity,
                accessKeyID: caller.accessKeyID
            )
        }
    }

    /// Ends a session; nothing happens when there is none.
    package func end(token: String) async throws {
        let digest = Self.digest(of: token)
        try await store.transaction { try $0.removeConsoleSession(digest) }
    }

    /// Makes an address that signs the caller in, once and soon.
    ///
    /// - Returns: the address below the server's own, such as `/console/sign-in?link=…`, and when it is over.
    package func makeLink(for caller: Caller) async throws -> (path: String, expiresAt: Timestamp) {
        let token = Hexadecimal.random(byteCount: Self.tokenByteCount)
        let expiry = Timestamp(milliseconds: now().milliseconds + Self.linkMilliseconds)
        let link = SignInLink(tokenDigest: Self.digest(of: token), caller: caller, expiresAt: expiry)
        try await store.transaction { try $0.insert(link) }
        return ("/console/sign-in?link=\(token)", expiry)
    }

    /// Takes a link, so that nobody can use it again.
    ///
    /// - Returns: who it signs in; nil when it was used, is over or was never made.
    package func redeem(link token: String) async throws -> Caller? {
        let digest = Self.digest(of: token)
        let link = try await store.transaction { try $0.takeSignInLink(digest) }
        guard let link, now() < link.expiresAt else { return nil }
        return link.caller
    }

    /// Changes a session where it is kept, unless it was ended meanwhile.
    private func change(
        _ digest: String,
        _ body: @escaping @Sendable (inout ConsoleSession) -> Void
    ) async throws -> ConsoleSession? {
        try await store.transaction { records in
            guard var session = try records.consoleSession(digest) else { return nil }
            body(&session)
            try records.keep(session)
            return session
        }
    }

    private static func isAlive(_ session: ConsoleSession, at time: Timestamp) -> Bool {
        session.createdAt > time.earlier(by: longestMilliseconds)
            && session.lastSeenAt > time.earlier(by: idleMilliseconds)
    }

    private static func digest(of token: String) -> String {
        Hexadecimal.text(of: SHA256.hash(data: Array(token.utf8)))
    }

    private static func isRegion(_ text: String) -> Bool {
        (1...63).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
            }
    }
}

extension Timestamp {
    fileprivate func earlier(by milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: self.milliseconds - milliseconds)
    }
}

extension SageMakerError {
    /// The console cannot look at a region of that name.
    static let invalidRegion = SageMakerError(
        .validationException,
        "A region's name has 1 to 63 lowercase letters, digits and hyphens, such as us-west-2"
    )
}

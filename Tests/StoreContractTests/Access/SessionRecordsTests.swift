import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Sessions and links in a store")
struct SessionRecordsTests {
    private static let caller = Caller(scope: .sample, identity: .author, accessKeyID: "AKIAAUTHOR")

    private static func session(
        _ digest: String = "aa",
        createdAt: Timestamp = 1_000,
        lastSeenAt: Timestamp = 2_000
    ) -> ConsoleSession {
        ConsoleSession(
            tokenDigest: digest,
            caller: caller,
            formToken: "form",
            createdAt: createdAt,
            lastSeenAt: lastSeenAt
        )
    }

    @Test("A session is kept, changed and ended", arguments: StoreBackend.allCases)
    func keepsSessions(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            var changed = Self.session()
            changed.caller = Caller(scope: .otherRegion, identity: .author, accessKeyID: "AKIAAUTHOR")
            changed.lastSeenAt = 3_000
            let later = changed
            try await store.transaction { records throws in
                try records.keep(Self.session())
                try records.keep(Self.session("bb"))
                #expect(try records.consoleSession("aa") == Self.session())
                #expect(try records.consoleSession("a") == nil)
                try records.keep(later)
            }

            try await store.transaction { records throws in
                #expect(try records.consoleSession("aa") == later)
                try records.removeConsoleSession("aa")
                try records.removeConsoleSession("zz")
                #expect(try records.consoleSession("aa") == nil)
                #expect(try records.consoleSession("bb") == Self.session("bb"))
            }
        }
    }

    @Test(
        "Sessions end that were begun or last seen too long ago, and links that are over",
        arguments: StoreBackend.allCases
    )
    func prunes(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.transaction { records throws in
                try records.keep(Self.session("old", createdAt: 99, lastSeenAt: 9_000))
                try records.keep(Self.session("idle", createdAt: 100, lastSeenAt: 1_999))
                try records.keep(Self.session("fresh", createdAt: 100, lastSeenAt: 2_000))
                try records.insert(SignInLink(tokenDigest: "over", caller: Self.caller, expiresAt: 499))
                try records.insert(SignInLink(tokenDigest: "valid", caller: Self.caller, expiresAt: 500))

                try records.removeConsoleSessions(createdBefore: 100, lastSeenBefore: 2_000, linksBefore: 500)

                #expect(try records.consoleSession("old") == nil)
                #expect(try records.consoleSession("idle") == nil)
                #expect(try records.consoleSession("fresh") != nil)
                #expect(try records.takeSignInLink("over") == nil)
                #expect(try records.takeSignInLink("valid") != nil)
            }
        }
    }

    @Test("A link is taken once, whoever else tries at the same time", arguments: StoreBackend.allCases)
    func takesOnce(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let link = SignInLink(tokenDigest: "link", caller: Self.caller, expiresAt: 9_000)
            try await store.transaction { records in try records.insert(link) }

            let results = await outcomes(of: 12) { _ in
                let taken = try await store.transaction { records in try records.takeSignInLink("link") }
                guard taken == link else { throw Refusal.taken }
            }

            #expect(results.count { $0 == nil } == 1)
            #expect(results.count { $0 == .taken } == 11)
        }
    }

    @Test("A link that was taken in a transaction that failed can be taken again", arguments: StoreBackend.allCases)
    func givesBack(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let link = SignInLink(tokenDigest: "link", caller: Self.caller, expiresAt: 9_000)
            try await store.transaction { records in try records.insert(link) }

            await #expect(throws: Refusal.missing) {
                try await store.transaction { records throws in
                    _ = try records.takeSignInLink("link")
                    throw Refusal.missing
                }
            }

            let taken = try await store.transaction { records in try records.takeSignInLink("link") }
            #expect(taken == link)
        }
    }
}

import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("Sessions of the console")
struct ConsoleSessionsTests {
    private static let hour: Int64 = 60 * 60 * 1000

    @Test("A session is found by its token, which is stored nowhere")
    func begins() async throws {
        let cards = try await TestService.open()
        let sessions = cards.desk().sessions

        let (token, session) = try await sessions.begin(for: People.author)
        let other = try await sessions.begin(for: People.author)

        #expect(token.utf8.count == 64 && Set(token).isSubset(of: "0123456789abcdef"))
        #expect(session.formToken.utf8.count == 64)
        #expect(session.caller == People.author)
        #expect(Set([token, session.formToken, session.tokenDigest, other.token, other.session.formToken]).count == 5)
        #expect(try await sessions.session(token: token) == session)
        #expect(try await sessions.session(token: session.tokenDigest) == nil)
        #expect(try await sessions.session(token: "") == nil)
    }

    @Test("It ends when it was not used for eight hours; using it prolongs it")
    func idle() async throws {
        let cards = try await TestService.open()
        let sessions = cards.desk().sessions
        let (token, _) = try await sessions.begin(for: People.author)

        cards.clock.advance(milliseconds: 8 * Self.hour - 1)
        let used = try await sessions.session(token: token)
        cards.clock.advance(milliseconds: 8 * Self.hour - 1)
        let again = try await sessions.session(token: token)
        cards.clock.advance(milliseconds: 8 * Self.hour)

        #expect(used != nil)
        #expect(again != nil)
        #expect(try await sessions.session(token: token) == nil)
    }

    @Test("It ends after seven days, however much it is used")
    func absolute() async throws {
        let cards = try await TestService.open()
        let sessions = cards.desk().sessions
        let (token, _) = try await sessions.begin(for: People.author)

        for _ in 1..<(7 * 24 / 4) {
            cards.clock.advance(milliseconds: 4 * Self.hour)
            #expect(try await sessions.session(token: token) != nil)
        }
        cards.clock.advance(milliseconds: 4 * Self.hour)

        #expect(try await sessions.session(token: token) == nil)
    }

    @Test("Its last use is written down once a minute")
    func touches() async throws {
        let cards = try await TestService.open()
        let sessions = cards.desk().sessions
        let begin = cards.clock.now
        let (token, _) = try await sessions.begin(for: People.author)

        cards.clock.advance(milliseconds: 59_999)
        #expect(try await sessions.session(token: token)?.lastSeenAt == begin)
        cards.clock.advance(milliseconds: 1)
        #expect(try await sessions.session(token: token)?.lastSeenAt == cards.clock.now)
        cards.clock.advance(milliseconds: 1)
        #expect(try await sessions.session(token: token)?.lastSeenAt.milliseconds == begin.milliseconds + 60_000)
    }

    @Test("Whoever signs out is out, and a page of before does not bring the session back")
    func ends() async throws {
        let cards = try await TestService.open()
        let sessions = cards.desk().sessions
        let (token, session) = try await sessions.begin(for: People.author)
        let (kept, _) = try await sessions.begin(for: People.author)

        try await sessions.end(token: token)
        try await sessions.end(token: token)
        try await sessions.changeRegion(to: "eu-west-1", of: session)

        #expect(try await sessions.session(token: token) == nil)
        #expect(try await sessions.session(token: kept) != nil)
    }

    @Test("Another region is looked at from then on, as the same person")
    func regions() async throws {
        let cards = try await TestService.open()
        let sessions = cards.desk().sessions
        let (token, session) = try await sessions.begin(for: People.author)

        try await sessions.changeRegion(to: "eu-west-1", of: session)

        let changed = try await sessions.session(token: token)
        #expect(changed?.caller.scope == Scope(accountID: "123456789012", region: "eu-west-1"))
        #expect(changed?.caller.identity == People.author.identity)
        #expect(changed?.formToken == session.formToken)
    }

    @Test(
        "What is no region's name is refused",
        arguments: ["", "EU-WEST-1", "eu west", "eu/..", "é", String(repeating: "a", count: 64)]
    )
    func noRegion(name: String) async throws {
        let sessions = try await TestService.open().desk().sessions
        let (token, session) = try await sessions.begin(for: People.author)

        let refusal = try await SageMakerError.of { try await sessions.changeRegion(to: name, of: session) }

        #expect(refusal?.code == .validationException)
        #expect(
            refusal?.message
                == "A region's name has 1 to 63 lowercase letters, digits and hyphens, such as us-west-2"
        )
        #expect(try await sessions.session(token: token)?.caller == People.author)
    }

    @Test("Sessions that are over are forgotten when somebody signs in")
    func prunes() async throws {
        let cards = try await TestService.open()
        let sessions = cards.desk().sessions
        let (_, old) = try await sessions.begin(for: People.author)
        cards.clock.advance(milliseconds: 9 * Self.hour)

        _ = try await sessions.begin(for: People.reviewer)

        #expect(try await cards.store.read { try $0.consoleSession(old.tokenDigest) } == nil)
    }

    @Test("A link signs in once")
    func link() async throws {
        let cards = try await TestService.open()
        let sessions = cards.desk().sessions

        let (path, expiry) = try await sessions.makeLink(for: People.author)

        let token = String(path.dropFirst("/console/sign-in?link=".count))
        #expect(path.hasPrefix("/console/sign-in?link=") && token.utf8.count == 64)
        #expect(expiry.milliseconds == cards.clock.now.milliseconds + 15 * 60 * 1000)
        #expect(try await sessions.redeem(link: token) == People.author)
        #expect(try await sessions.redeem(link: token) == nil)
        #expect(try await sessions.redeem(link: "0") == nil)
    }

    @Test("Of two who follow a link at once, one is signed in")
    func linkRace() async throws {
        let sessions = try await TestService.open().desk().sessions
        let token = String(try await sessions.makeLink(for: People.author).path.suffix(64))

        let callers = try await withThrowingTaskGroup(of: Caller?.self) { group in
            for _ in 0..<8 { group.addTask { try await sessions.redeem(link: token) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(callers.compactMap { $0 } == [People.author])
    }

    @Test("A link is over after a quarter of an hour, and is used up by trying it then")
    func oldLink() async throws {
        let cards = try await TestService.open()
        let sessions = cards.desk().sessions
        let early = String(try await sessions.makeLink(for: People.author).path.suffix(64))
        let late = String(try await sessions.makeLink(for: People.author).path.suffix(64))

        cards.clock.advance(milliseconds: 15 * 60 * 1000 - 1)
        #expect(try await sessions.redeem(link: early) == People.author)
        cards.clock.advance(milliseconds: 1)
        #expect(try await sessions.redeem(link: late) == nil)
    }
}

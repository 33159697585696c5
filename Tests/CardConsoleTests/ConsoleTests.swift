import CardConsole
import CardTesting
import Testing

@Suite("What stands before every page")
struct ConsoleTests {
    @Test("Somebody who is not signed in is sent to sign in, and on afterwards")
    func signInFirst() async throws {
        let console = try await TestConsole.open()
        let request = ConsoleRequest(target: "/console/cards?q=x")
        let answer = TestPage(await console.console.respond(to: request))
        #expect(answer.status == 303)
        #expect(answer["location"] == "/console/sign-in?next=%2Fconsole%2Fcards%3Fq%3Dx")
    }

    @Test("A pair of keys signs in; a wrong one says so and keeps the key's ID")
    func keys() async throws {
        let console = try await TestConsole.open()
        var request = ConsoleRequest(method: .post, target: "/console/sign-in")
        request.form = FormFields([
            .init("access-key-id", "AKIA<b>"), .init("secret-access-key", "wrong"), .init("next", "/console/cards"),
        ])
        let refused = TestPage(await console.console.respond(to: request))
        #expect(refused.status == 403)
        #expect(refused.text.contains("AKIA&lt;b&gt;"))
        #expect(!refused.text.contains("wrong\""))
        // Password managers look for these words.
        #expect(refused.text.contains(#"autocomplete="username""#))
        #expect(refused.text.contains(#"autocomplete="current-password""#))
        request.form = FormFields([
            .init("access-key-id", "AKIA1"), .init("secret-access-key", "1AIKA"), .init("next", "/console/cards"),
        ])
        let welcomed = TestPage(await console.console.respond(to: request))
        #expect(welcomed.status == 303)
        #expect(welcomed["location"] == "/console/cards")
        let cookie = try #require(welcomed["set-cookie"])
        #expect(cookie.hasPrefix("cardinal-session="))
        #expect(cookie.hasSuffix("; Path=/console; Max-Age=604800; HttpOnly; SameSite=Lax"))
    }

    @Test("Behind TLS the cookie is never sent without it")
    func secureCookie() async throws {
        let console = try await TestConsole.open()
        var request = ConsoleRequest(method: .post, target: "/console/sign-in")
        request.isSecure = true
        request.form = FormFields([.init("access-key-id", "AKIA1"), .init("secret-access-key", "1AIKA")])
        let answer = TestPage(await console.console.respond(to: request))
        #expect(answer["set-cookie"]?.hasSuffix("; Secure") == true)
    }

    @Test("A link signs in once")
    func link() async throws {
        let console = try await TestConsole.open()
        let link = try await console.desk.sessions.makeLink(for: console.caller)
        var looked = ConsoleRequest(target: link.path)
        looked.isHead = true
        #expect(TestPage(await console.console.respond(to: looked)).status == 405)
        let first = TestPage(await console.console.respond(to: ConsoleRequest(target: link.path)))
        #expect(first.status == 303)
        #expect(first["set-cookie"]?.hasPrefix("cardinal-session=") == true)
        let second = TestPage(await console.console.respond(to: ConsoleRequest(target: link.path)))
        #expect(second.status == 403)
        #expect(second["set-cookie"] == nil)
    }

    @Test("A form without the session's token is not carried out, and loses nothing")
    func forgedForm() async throws {
        let console = try await TestConsole.open()
        var request = console.request(.post, "/console/account/region")
        request.form = FormFields([.init("region", "eu-central-1"), .init("form-token", "guessed")])
        let answer = TestPage(await console.console.respond(to: request))
        #expect(answer.status == 403)
        #expect(answer.text.contains(#"<input type="hidden" name="region" value="eu-central-1">"#))
        #expect(!answer.text.contains("guessed"))
    }

    @Test("A form of somebody whose session has ended is kept until it can be sent")
    func endedSession() async throws {
        let console = try await TestConsole.open()
        var request = ConsoleRequest(method: .post, target: "/console/edits/1/details")
        request.form = FormFields([.init("note", "two\nlines <b>"), .init("form-token", "old")])
        let answer = TestPage(await console.console.respond(to: request))
        #expect(answer.status == 401)
        #expect(answer.text.contains("two\nlines &lt;b&gt;</textarea>"))
        var again = ConsoleRequest(method: .post, target: "/console/sign-in")
        again.form = FormFields([
            .init("access-key-id", "AKIA1"), .init("secret-access-key", "1AIKA"),
            .init("held-target", "/console/edits/1/details"), .init("held.note", "two\nlines <b>"),
        ])
        let offered = TestPage(await console.console.respond(to: again))
        #expect(offered.status == 200)
        #expect(offered.text.contains(#"action="/console/edits/1/details""#))
        #expect(offered.text.contains("two\nlines &lt;b&gt;</textarea>"))
    }

    @Test("Another site cannot send a form")
    func crossSite() async throws {
        let console = try await TestConsole.open()
        var request = console.request(.post, "/console/sign-out")
        request.form = FormFields([.init("form-token", console.session.formToken)])
        request.isCrossSite = true
        #expect(TestPage(await console.console.respond(to: request)).status == 403)
        #expect(
            try await console.desk.sessions.session(token: console.request(.get, "/").cookies.values.first ?? "") != nil
        )
    }

    @Test("Every answer keeps scripts and frames of others out")
    func protections() async throws {
        let console = try await TestConsole.open()
        for target in ["/console/", "/console/sign-in", "/console/nowhere", Asset.style.path] {
            let answer = await console.get(target)
            let policy = try #require(answer["content-security-policy"])
            #expect(policy.hasPrefix("default-src 'none'; style-src 'self'; script-src 'self';"))
            #expect(!policy.contains("unsafe"))
            #expect(answer["x-content-type-options"] == "nosniff")
        }
    }

    @Test("An asset is cached for good under an address of its content, and under no other")
    func assets() async throws {
        let console = try await TestConsole.open()
        let style = await console.get(Asset.style.path)
        #expect(style.status == 200)
        #expect(style["cache-control"] == "public, max-age=31536000, immutable")
        #expect(await console.get("/console/assets/0000000000000000/console.css").status == 404)
        let size = Asset.style.bytes.count + Asset.script.bytes.count
        #expect(size < 60_000, "script and style are \(size) bytes together")
    }

    @Test("An unknown page, and a page asked for in the wrong way, say so")
    func unknown() async throws {
        let console = try await TestConsole.open()
        let missing = await console.get("/console/nowhere")
        #expect(missing.status == 404)
        #expect(missing.text.contains("There is no such page"))
        #expect(await console.get("/console/sign-out").status == 405)
        #expect(await console.get("/console/nowhere", wantsJSON: true).text.hasPrefix(#"{"message":"#))
    }
}

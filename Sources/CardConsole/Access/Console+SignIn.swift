import JSONTree
import ModelCards
import SageMakerAPI

/// How people come in and go out.
extension Console {
    /// The cookie that holds a session's token.
    static let cookieName = "cardinal-session"

    /// Seconds after which a browser forgets the cookie; the session itself may end earlier.
    static let longestLife = 7 * 24 * 3_600

    /// The session that a request's cookie belongs to, unless it or its access key has come to an end.
    func session(of request: ConsoleRequest) async throws -> ConsoleSession? {
        guard let token = request.cookies[Self.cookieName],
            let session = try await desk.sessions.session(token: token)
        else { return nil }
        return keys.isUsable(accessKeyID: session.caller.accessKeyID) ? session : nil
    }

    /// Shows the form, takes a pair of keys, or redeems a link.
    func signIn(_ request: ConsoleRequest) async throws -> ConsoleResponse {
        if let problem = request.bodyProblem { return answer(request, .unreadable(problem)) }
        if let link = request.query["link"] {
            guard request.method == .get, !request.isHead else { return wrongMethod(request) }
            guard let caller = try await desk.sessions.redeem(link: link),
                keys.isUsable(accessKeyID: caller.accessKeyID)
            else { return signInPage(request, problem: Self.usedLink, status: 403) }
            return try await begin(for: caller, request)
        }
        guard request.method == .post else { return signInPage(request) }
        let region = request.form.text("region") ?? keys.defaultRegion
        guard Scope.isRegion(region) else { return signInPage(request, problem: Self.badRegion, status: 400) }
        let caller = keys.caller(
            accessKeyID: request.form.text("access-key-id") ?? "",
            secretAccessKey: request.form.text("secret-access-key") ?? "",
            region: region
        )
        guard let caller else {
            // Whoever tries many pairs gets through few of them.
            try await Task.sleep(for: .milliseconds(300))
            return signInPage(request, problem: Self.wrongKeys, status: 403)
        }
        return try await begin(for: caller, request)
    }

    /// Ends the session and forgets the cookie.
    func signOut(_ request: ConsoleRequest, _ session: ConsoleSession) async throws -> ConsoleResponse {
        guard request.method == .post else { return wrongMethod(request, to: session) }
        if let token = request.cookies[Self.cookieName] {
            try await desk.sessions.end(token: token)
        }
        var response = ConsoleResponse.redirect(to: ConsolePath.to("sign-in"))
        response.headers.append(("set-cookie", Self.cookie("", request, lifetime: 0)))
        // Nothing of what was seen stays in the browser.
        response.headers.append(("clear-site-data", "\"cache\", \"storage\""))
        return response
    }

    /// Whether a form comes from a page of this session.
    func isGenuine(_ request: ConsoleRequest, _ session: ConsoleSession) -> Bool {
        SecretComparison.areEqual((request.form[PageContext.formTokenName] ?? "").utf8, session.formToken.utf8)
    }

    /// Sends somebody who is not signed in, or no more, to the form, and on to the page afterwards.
    func signInFirst(_ request: ConsoleRequest) -> ConsoleResponse {
        if request.wantsJSON { return .json(JSON.message(Self.ended), status: 401) }
        if request.method == .post {
            return signInPage(request, held: HeldForm(request), status: 401)
        }
        guard request.path.isEmpty else {
            return .redirect(to: ConsolePath.to("sign-in", query: [("next", request.target)]))
        }
        return .redirect(to: ConsolePath.to("sign-in"))
    }

    /// Shows a form again that came without the session's token, so that its sender can send it once more.
    func sendAgain(_ request: ConsoleRequest, _ session: ConsoleSession) -> ConsoleResponse {
        if request.wantsJSON { return .json(JSON.message(Self.staleForm), status: 403) }
        return .page(
            SignInView.sendAgain(HeldForm(request), formToken: session.formToken, reason: Self.staleForm),
            status: 403
        )
    }

    private func begin(for caller: Caller, _ request: ConsoleRequest) async throws -> ConsoleResponse {
        let (token, session) = try await desk.sessions.begin(for: caller)
        var response: ConsoleResponse
        if let held = HeldForm(held: request.form) {
            response = .page(SignInView.sendAgain(held, formToken: session.formToken, reason: Self.kept))
        } else {
            response = .redirect(to: ConsolePath.checked(request.form["next"] ?? request.query["next"]))
        }
        response.headers.append(("set-cookie", Self.cookie(token, request, lifetime: Self.longestLife)))
        return response
    }

    private func signInPage(
        _ request: ConsoleRequest,
        problem: String? = nil,
        held: HeldForm? = nil,
        status: Int = 200
    ) -> ConsoleResponse {
        .page(
            SignInView.page(
                SignInView.Model(
                    accessKeyID: request.form["access-key-id"] ?? "",
                    region: request.form["region"] ?? keys.defaultRegion,
                    next: request.form["next"] ?? request.query["next"],
                    problem: problem,
                    held: held ?? HeldForm(held: request.form)
                )
            ),
            status: status
        )
    }

    private static func cookie(_ token: String, _ request: ConsoleRequest, lifetime seconds: Int) -> String {
        let secure = request.isSecure ? "; Secure" : ""
        return "\(cookieName)=\(token); Path=/console; Max-Age=\(seconds); HttpOnly; SameSite=Lax\(secure)"
    }
}

/// The sentences of this page.
extension Console {
    private static let wrongKeys =
        "This access key ID and secret do not belong together. Check both, without spaces around."
    private static let usedLink =
        "This link has been used or has run out. Make another with “cardinal console-link”, or sign in with an access key."
    private static let badRegion = "A region has 9 to 16 of the characters a-z, 0-9 and -, as us-east-1 has."
    private static let ended = "Your session has ended. Sign in again in another tab; what you typed is still here."
    private static let staleForm =
        "This form is from an earlier session, so it was not carried out. What you typed is still here."
    private static let kept = "You are signed in again. What you had typed was kept and has not been sent yet."
}

import ModelCards
import SageMakerAPI

/// The console as a whole: its pages in a reader's order, and what stands before all of them.
package struct Console: Sendable {
    /// Every page of somebody who is signed in.
    static let routes: [Route] = [
        Route.dashboard,
        Route.cards,
        Route.card,
        Route.editor,
        Route.compare,
        Route.review,
        Route.registry,
        Route.exports,
        Route.account,
    ].flatMap(\.self)

    let service: ModelCardService
    let desk: ConsoleDesk
    let keys: any SignInKeys
    let failures: @Sendable (any Error, _ requestID: String) -> ConsoleFailure
    let now: @Sendable () -> Timestamp

    /// Gives the console what its pages work with.
    ///
    /// - Parameters:
    ///   - keys: who may sign in.
    ///   - failures: logs an error that is nobody's fault but the server's, and says what to tell the reader.
    package init(
        service: ModelCardService,
        desk: ConsoleDesk,
        keys: any SignInKeys,
        failures: @escaping @Sendable (any Error, _ requestID: String) -> ConsoleFailure,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.service = service
        self.desk = desk
        self.keys = keys
        self.failures = failures
        self.now = now
    }

    /// Answers a request; nothing that a browser sends makes it fail.
    package func respond(to request: ConsoleRequest) async -> ConsoleResponse {
        var response: ConsoleResponse
        do {
            response = try await answer(request)
        } catch {
            response = refusal(of: request, error)
        }
        response.headers += Self.protections
        return response
    }

    /// What is answered before any page is looked for: a status and headers, protected as pages are.
    package static func brief(status: Int, headers: [(name: String, value: String)]) -> ConsoleResponse {
        ConsoleResponse(status: status, headers: headers + [("cache-control", "no-store")] + protections)
    }

    /// Whether a request's cookies are those of somebody who is signed in; only they may send files.
    package func isSignedIn(_ request: ConsoleRequest) async -> Bool {
        (try? await session(of: request)) != nil
    }

    private func answer(_ request: ConsoleRequest) async throws -> ConsoleResponse {
        if let asset = Asset.at(request.path) { return .asset(asset) }
        if request.method == .post && request.isCrossSite { return answer(request, .crossSite) }
        if request.path == ["sign-in"] { return try await signIn(request) }
        guard let session = try await session(of: request) else { return signInFirst(request) }
        if let problem = request.bodyProblem { return answer(request, .unreadable(problem), to: session) }
        if request.method == .post && !isGenuine(request, session) { return sendAgain(request, session) }
        if request.path == ["sign-out"] { return try await signOut(request, session) }
        do {
            return try await page(request, session)
        } catch {
            return refusal(of: request, error, to: session)
        }
    }

    private func page(_ request: ConsoleRequest, _ session: ConsoleSession) async throws -> ConsoleResponse {
        var isKnown = false
        for route in Self.routes {
            guard let parameters = route.match(request.path) else { continue }
            isKnown = true
            guard route.method == request.method else { continue }
            return try await route.handler(context(of: request, session, parameters))
        }
        return isKnown ? wrongMethod(request, to: session) : answer(request, .notFound, to: session)
    }

    /// What a page of that session works with.
    func context(
        of request: ConsoleRequest,
        _ session: ConsoleSession,
        _ parameters: [String: String] = [:]
    ) -> PageContext {
        PageContext(
            request: request,
            parameters: parameters,
            session: session,
            service: service,
            desk: desk,
            now: now()
        )
    }

    /// What a browser enforces on every page: nothing but this server's own files, and no other site's frames.
    private static let protections: [(name: String, value: String)] = [
        (
            "content-security-policy",
            """
            default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
            form-action 'self'; frame-ancestors 'none'; base-uri 'none'
            """
        ),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ]
}

/// What a reader is told of an error that is not the reader's.
package struct ConsoleFailure: Sendable {
    package let status: Int
    package let message: String

    /// Pairs an HTTP status with a sentence.
    package init(status: Int, message: String) {
        self.status = status
        self.message = message
    }
}

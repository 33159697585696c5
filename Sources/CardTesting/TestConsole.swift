import CardConsole
import ModelCards
import SageMakerAPI

/// The console over a service of its own, as one person's browser sees it.
package struct TestConsole: Sendable {
    package let service: TestService
    package let console: Console
    package let desk: ConsoleDesk
    /// Who is signed in.
    package let caller: Caller
    package let session: ConsoleSession
    private let token: String

    /// Opens a console with nothing in it, and signs the root user in.
    package static func open(
        policy: ServicePolicy = ServicePolicy(),
        objects: any ObjectStore = EmptyObjectStore()
    ) async throws -> TestConsole {
        let service = try await TestService.open(policy: policy, objects: objects)
        let clock = service.clock
        let desk = ConsoleDesk(store: service.store, objects: objects, now: { clock.now })
        let console = Console(
            service: service.service,
            desk: desk,
            keys: TestKeys(),
            failures: { error, _ in ConsoleFailure(status: 500, message: "\(error)") },
            now: { clock.now }
        )
        return try await TestConsole(service, console, desk, service.caller)
    }

    private init(
        _ service: TestService,
        _ console: Console,
        _ desk: ConsoleDesk,
        _ caller: Caller
    ) async throws {
        (self.service, self.console, self.desk, self.caller) = (service, console, desk, caller)
        (token, session) = try await desk.sessions.begin(for: caller)
    }

    /// The same console in the browser of somebody else of the account.
    package func signedIn(as userName: String) async throws -> TestConsole {
        let account = caller.scope.accountID
        let person = Caller(
            scope: caller.scope,
            identity: Identity(arn: "arn:aws:iam::\(account):user/\(userName)", principalID: "AIDA\(userName)"),
            accessKeyID: "AKIA\(userName)"
        )
        return try await TestConsole(service, console, desk, person)
    }

    /// Asks for a page.
    package func get(_ target: String, wantsJSON: Bool = false) async -> TestPage {
        var request = request(.get, target)
        request.wantsJSON = wantsJSON
        return TestPage(await console.respond(to: request))
    }

    /// Sends a form, with the session's token.
    package func post(
        _ target: String,
        _ fields: [(String, String)] = [],
        files: [UploadedFile] = [],
        wantsJSON: Bool = false
    ) async -> TestPage {
        var request = request(.post, target)
        request.form = FormFields(fields.map { FormFields.Field($0.0, $0.1) })
        request.form.append("form-token", session.formToken)
        request.files = files
        request.wantsJSON = wantsJSON
        return TestPage(await console.respond(to: request))
    }

    /// A request with the session's cookie, and nothing else.
    package func request(_ method: ConsoleRequest.Method, _ target: String) -> ConsoleRequest {
        var request = ConsoleRequest(method: method, target: target, requestID: "a-request-of-the-test")
        request.cookies = ["cardinal-session": token]
        return request
    }
}

/// What a browser got.
package struct TestPage: Sendable {
    package let status: Int
    package let headers: [(name: String, value: String)]
    /// The body as text; empty for a body that is passed on from the object store.
    package let text: String

    /// Reads an answer.
    package init(_ response: ConsoleResponse) {
        status = response.status
        headers = response.headers
        if case .bytes(let bytes) = response.body { text = String(decoding: bytes, as: UTF8.self) } else { text = "" }
    }

    /// The first header of that name.
    package subscript(header: String) -> String? { headers.first { $0.name == header }?.value }
}

/// Every pair of keys whose secret is the key's ID backwards.
private struct TestKeys: SignInKeys {
    let defaultRegion = "us-west-2"

    func caller(accessKeyID: String, secretAccessKey: String, region: String) -> Caller? {
        guard !accessKeyID.isEmpty, secretAccessKey == String(accessKeyID.reversed()) else { return nil }
        return TestService.caller(region: region)
    }

    func isUsable(accessKeyID: String) -> Bool { accessKeyID != "AKIADELETED" }
}

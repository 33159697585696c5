import JSONTree
import ModelCards
import SageMakerAPI

/// What the console answers when a page cannot be shown or a form cannot be carried out.
extension Console {
    /// Says why an operation refused, or that the server failed.
    ///
    /// - Parameter session: of whoever asked, when that is known; the page has the usual frame then.
    func refusal(
        of request: ConsoleRequest,
        _ error: any Error,
        to session: ConsoleSession? = nil
    ) -> ConsoleResponse {
        guard let refusal = error as? SageMakerError, refusal.consoleStatus < 500 else {
            let failure = failures(error, request.requestID)
            let problem = PageProblem(
                status: failure.status,
                title: "Something went wrong on the server",
                message: failure.message
            )
            return answer(request, problem, to: session)
        }
        let problem = PageProblem(
            status: refusal.consoleStatus,
            title: refusal.consoleTitle,
            message: refusal.message
        )
        return answer(request, problem, to: session)
    }

    /// Says that an address carries out a form, or the other way round.
    func wrongMethod(_ request: ConsoleRequest, to session: ConsoleSession? = nil) -> ConsoleResponse {
        var response = answer(request, .wrongMethod, to: session)
        response.headers.append(("allow", request.method == .get ? "POST" : "GET, HEAD"))
        return response
    }

    /// A page, or for a script a document, that says what is wrong.
    func answer(
        _ request: ConsoleRequest,
        _ problem: PageProblem,
        to session: ConsoleSession? = nil
    ) -> ConsoleResponse {
        if request.wantsJSON { return .json(JSON.message(problem.message), status: problem.status) }
        let content = ErrorPage.view(
            status: problem.status,
            message: problem.message,
            requestID: request.requestID,
            nextSteps: .group {
                if let draft = problem.draft(of: request) {
                    Button.link("Back to the draft", to: draft, style: .primary)
                }
                Button.link("Go to the start page", to: ConsolePath.root, style: .secondary)
                Button.link("Look for a card", to: ConsolePath.to("cards"), style: .secondary)
            }
        )
        guard let session else {
            return .page(BareLayout.page(title: problem.title) { content }, status: problem.status)
        }
        let context = context(of: request, session)
        return PageLayout(title: problem.title, place: nil, context: context).response(status: problem.status) {
            content
        }
    }
}

/// Why a page cannot be shown or a form cannot be carried out.
struct PageProblem: Sendable {
    let status: Int
    /// A few words.
    let title: String
    /// A sentence, and what to do next.
    let message: String

    static let notFound = PageProblem(
        status: 404,
        title: "There is no such page",
        message: "The address may be mistyped, or what it led to has been deleted."
    )
    static let wrongMethod = PageProblem(
        status: 405,
        title: "This address carries out a form",
        message: "It shows nothing by itself. Go back to the page with the form."
    )
    static let crossSite = PageProblem(
        status: 403,
        title: "Another site sent this form",
        message: "Only the console's own pages may change something. Nothing was changed."
    )

    /// The draft that a request was about, as long as it is there: nothing in it is lost.
    func draft(of request: ConsoleRequest) -> String? {
        guard status != 404, request.path.first == "edits", request.path.count > 2 else { return nil }
        let step = EditorStep(rawValue: request.path[2]) ?? .details
        return ConsolePath.to("edits", request.path[1], step.rawValue)
    }

    /// A body that could not be read.
    static func unreadable(_ sentence: String) -> PageProblem {
        PageProblem(status: 413, title: "What was sent could not be taken", message: sentence)
    }
}

extension JSON {
    /// `{"message": …}`, as scripts read refusals.
    static func message(_ text: String) -> String {
        JSON.object([JSONMember("message", .string(text))]).text
    }
}

extension SageMakerError {
    /// What a browser is told; the API itself answers almost everything with 400.
    var consoleStatus: Int {
        switch code {
        case .resourceNotFound: 404
        case .accessDeniedException: 403
        case .conflictException, .resourceInUse: 409
        case .requestEntityTooLarge: 413
        case .throttlingException: 429
        case .serviceUnavailable: 503
        case .internalFailure: 500
        default: 400
        }
    }

    /// The heading over the sentence.
    var consoleTitle: String {
        switch code {
        case .resourceNotFound: "This does not exist"
        case .accessDeniedException: "You may not do this"
        case .conflictException, .resourceInUse: "This cannot be done as things are now"
        case .throttlingException: "The server is busy"
        default: "This cannot be done"
        }
    }
}

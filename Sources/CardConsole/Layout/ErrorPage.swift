/// What stands on a page that could not be shown: what happened, in a sentence, and the way on.
package enum ErrorPage {
    /// The content of an error page, below its heading.
    ///
    /// - Parameters:
    ///   - heading: what happened in a few words; left out where the page's own heading says it.
    ///   - message: what happened as a sentence.
    ///   - requestID: what the server's log calls the request, for whoever asks an operator.
    ///   - nextSteps: links and buttons that lead on.
    package static func view(
        status: Int,
        title heading: String? = nil,
        message: String,
        requestID: String? = nil,
        nextSteps: HTML = HTML()
    ) -> HTML {
        section(.class("error-page stack"), .attribute("data-status", String(status))) {
            if let heading {
                h2 { heading }
            }
            p(.class("error-message")) { message }
            if !nextSteps.isEmpty {
                div(.class("row")) { nextSteps }
            }
            if let requestID, !requestID.isEmpty {
                p(.class("muted")) {
                    "If you ask somebody for help, name this request: "
                    code { requestID }
                    CopyButton.view(requestID)
                }
            }
        }
    }
}

/// A request for a page, whatever protocol brought it.
package struct ConsoleRequest: Sendable {
    /// What pages tell apart.
    package enum Method: String, Hashable, Sendable {
        case get = "GET"
        case post = "POST"
    }

    package var method: Method
    /// The parts of the path behind `/console/`, without escapes; the start page has none.
    package var path: [String]
    /// The address as the browser sent it, from `/console/` on, with its query.
    package var target: String
    package var query: FormFields
    /// The fields of a form, without its files.
    package var form: FormFields
    package var files: [UploadedFile]
    package var cookies: [String: String]
    /// Whether a script asks, which wants JSON, rather than a person, who wants a page.
    package var wantsJSON: Bool
    /// Whether the browser says that another site made it send this.
    package var isCrossSite: Bool
    /// Whether the browser's side of the connection is encrypted.
    package var isSecure: Bool
    /// Whether only the headers of the answer are wanted, so that nothing may be used up.
    package var isHead = false
    /// Why the body could not be read, as a sentence; its fields and files are empty then.
    package var bodyProblem: String?
    /// What logs and error pages call the request.
    package var requestID: String

    /// Describes a request for a page; the rest is set afterwards.
    package init(method: Method = .get, target: String = "/console/", requestID: String = "") {
        self.method = method
        self.target = target
        self.requestID = requestID
        let question = target.firstIndex(of: "?") ?? target.endIndex
        path = target[..<question].split(separator: "/").dropFirst().map { PercentEncoding.decoded($0) }
        query = FormFields(urlEncoded: Array(target[question...].dropFirst().utf8))
        form = FormFields()
        files = []
        cookies = [:]
        wantsJSON = false
        isCrossSite = false
        isSecure = false
    }
}

/// A file that somebody chose or dropped.
package struct UploadedFile: Sendable {
    /// The name of the form's field.
    package let field: String
    /// What the file was called on the sender's machine, without its folders.
    package let name: String
    package let bytes: [UInt8]

    /// Describes a file.
    package init(field: String, name: String, bytes: [UInt8]) {
        self.field = field
        self.name = name
        self.bytes = bytes
    }
}

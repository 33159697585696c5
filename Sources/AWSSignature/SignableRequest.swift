/// The parts of an HTTP request that a signature covers, as received, before any decoding.
package struct SignableRequest: Sendable {
    /// The method as on the request line; its letter case is part of what is signed.
    package var method: String
    /// The percent-encoded path as on the request line, such as `/bucket/a%20b`; empty text counts as `/`.
    package var path: String
    /// The query text without its `?`, still percent-encoded; empty when there is none.
    package var query: String
    /// The headers in the order received, `host` among them; a name may have any letter case and may repeat.
    package var headers: [(name: String, value: String)]

    package init(method: String, path: String, query: String = "", headers: [(name: String, value: String)] = []) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
    }
}

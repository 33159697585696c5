/// A page's address and what answers there.
struct Route: Sendable {
    /// What answers; it runs only for somebody who is signed in.
    typealias Handler = @Sendable (PageContext) async throws -> ConsoleResponse

    private enum Part: Hashable, Sendable {
        case literal(String)
        case parameter(String)
    }

    let method: ConsoleRequest.Method
    let handler: Handler
    private let parts: [Part]

    /// A page that shows something: `.get("cards/:name/versions/:version") { page in … }`.
    ///
    /// - Parameter pattern: the path below `/console/`; a part that begins with a colon matches anything and is named.
    static func get(_ pattern: String, _ handler: @escaping Handler) -> Route {
        Route(method: .get, pattern: pattern, handler: handler)
    }

    /// What carries out a form.
    static func post(_ pattern: String, _ handler: @escaping Handler) -> Route {
        Route(method: .post, pattern: pattern, handler: handler)
    }

    private init(method: ConsoleRequest.Method, pattern: String, handler: @escaping Handler) {
        self.method = method
        self.handler = handler
        parts = pattern.split(separator: "/").map { part in
            part.hasPrefix(":") ? .parameter(String(part.dropFirst())) : .literal(String(part))
        }
    }

    /// The named parts of a path that belongs here, whatever the method; nil for any other path.
    func match(_ path: [String]) -> [String: String]? {
        guard path.count == parts.count else { return nil }
        var values: [String: String] = [:]
        for (part, text) in zip(parts, path) {
            switch part {
            case .literal(let literal):
                guard literal == text else { return nil }
            case .parameter(let name):
                values[name] = text
            }
        }
        return values
    }
}

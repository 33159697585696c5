import CPostgres

/// Where a PostgreSQL server is, as libpq understands it.
struct PostgresConnectionInfo: Sendable {
    /// What to connect with, in libpq's words; holds the password.
    private let parameters: [(keyword: String, value: String)]
    private let secrets: [String]

    /// Takes `postgres://user:password@host:port/database?…`, or libpq's `host=… dbname=…`.
    ///
    /// - Throws: ``StoreError/unavailable(_:)`` for a text that is neither. libpq's own explanation quotes the text, and
    ///   so the password, and is left out.
    init(_ text: String) throws {
        guard !text.utf8.contains(0), let options = PQconninfoParse(text, nil) else {
            throw StoreError.unavailable("the database URL is neither a postgres:// URL nor a libpq connection string")
        }
        defer { PQconninfoFree(options) }
        var parameters: [(keyword: String, value: String)] = []
        var secrets: [String] = []
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                parameters.append((String(cString: keyword), String(cString: value)))
                // libpq marks a password with an asterisk.
                if option.pointee.dispchar.map({ String(cString: $0) }) == "*", value.pointee != 0 {
                    secrets.append(String(cString: value))
                }
            }
            option += 1
        }
        for (keyword, value) in Self.defaults where !parameters.contains(where: { $0.keyword == keyword }) {
            parameters.append((keyword, value))
        }
        self.parameters = parameters + Self.overrides
        self.secrets = secrets
    }

    /// A dead server is noticed within a minute, where the kernel would wait for a quarter of an hour.
    private static let defaults = [
        ("connect_timeout", "10"), ("tcp_user_timeout", "30000"), ("keepalives_idle", "30"),
        ("keepalives_interval", "10"), ("keepalives_count", "3"), ("fallback_application_name", "cardinal"),
    ]

    private static let overrides = [("client_encoding", "UTF8")]

    /// Hands libpq the two null-terminated lists that it connects with.
    func withParameters<Result>(
        _ body: (_ keywords: [UnsafePointer<CChar>?], _ values: [UnsafePointer<CChar>?]) -> Result
    ) -> Result {
        let keywords = parameters.map { Array($0.keyword.utf8CString) }
        let values = parameters.map { Array($0.value.utf8CString) }
        return withPointers(to: keywords[...], []) { keywords in
            withPointers(to: values[...], []) { values in body(keywords + [nil], values + [nil]) }
        }
    }

    /// The message without any password of the connection string.
    func redacting(_ message: String) -> String {
        secrets.reduce(message) { message, secret in
            message.split(separator: secret, omittingEmptySubsequences: false).joined(separator: "***")
        }
    }
}

/// Keeps one more string in place at each level, until all of them are.
private func withPointers<Result>(
    to strings: ArraySlice<[CChar]>,
    _ pointers: [UnsafePointer<CChar>?],
    _ body: ([UnsafePointer<CChar>?]) -> Result
) -> Result {
    guard let first = strings.first else { return body(pointers) }
    return first.withUnsafeBufferPointer { buffer in
        withPointers(to: strings.dropFirst(), pointers + [buffer.baseAddress], body)
    }
}

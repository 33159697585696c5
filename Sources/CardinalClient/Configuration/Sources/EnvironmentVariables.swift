/// The variables of a process; one without a value counts as not set.
struct EnvironmentVariables {
    private let values: [String: String]

    init(_ values: [String: String]) {
        self.values = values
    }

    subscript(name: String) -> String? {
        guard let value = values[name], !value.isEmpty else { return nil }
        return value
    }

    /// The path in the variable, or the one below the home directory; a leading `~` is the home directory.
    func path(_ name: String, default path: String) -> String? {
        let path = self[name] ?? path
        guard path == "~" || path.hasPrefix("~/") else { return path }
        return self["HOME"].map { $0 + path.dropFirst() }
    }

    /// Whether the variable says yes, as the AWS CLI reads it.
    func isTrue(_ name: String) -> Bool {
        self[name]?.lowercased() == "true"
    }
}

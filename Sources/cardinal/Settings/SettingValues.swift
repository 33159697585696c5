import Configuration

/// The values of settings by precedence: flag, environment variable, configuration file, default.
package struct SettingValues: Sendable {
    /// One place where values come from, and how the user wrote a setting's name there.
    private struct Source: Sendable {
        let provider: any ConfigProvider
        let spelling: @Sendable (Setting) -> String

        func lookup(_ setting: Setting) throws -> String? {
            let found = try provider.value(forKey: AbsoluteConfigKey([setting.name]), type: .string)
            guard case .string(let text)? = found.value?.content else { return nil }
            return text
        }
    }

    private let sources: [Source]

    /// Layers the places on each other.
    ///
    /// - Parameters:
    ///   - flags: texts by setting name, as the command line gave them.
    ///   - environment: all variables; an empty one counts as absent, as a container's `${NAME:-}` leaves it.
    ///   - file: the configuration file, where there is one.
    package init(flags: [String: String] = [:], environment: [String: String] = [:], file: ConfigurationFile? = nil) {
        var sources = [
            Source(provider: Self.provider("flags", flags)) { $0.flag },
            Source(
                provider: EnvironmentVariablesProvider(environmentVariables: environment.filter { !$0.value.isEmpty })
                    .prefixKeys(with: "cardinal")
            ) { $0.variable },
        ]
        if let file {
            sources.append(
                Source(provider: Self.provider("file", file.values)) { "\"\($0.name)\" in \(file.path)" }
            )
        }
        self.sources = sources
    }

    /// The text of a setting, its default when nobody gave one; nil when there is no default either.
    ///
    /// - Throws: ``SettingError`` naming the place whose value cannot be used.
    package func text(_ setting: Setting) throws -> String? {
        for source in sources {
            guard let value = try source.lookup(setting) else { continue }
            guard setting.accepts(value) else {
                throw SettingError.wrongValue(value, of: setting, writtenAs: source.spelling(setting))
            }
            return value
        }
        return setting.defaultValue
    }

    /// The number of a setting whose kind is a number.
    ///
    /// - Throws: ``SettingError``, as for ``text(_:)``.
    package func number(_ setting: Setting) throws -> Int? {
        try text(setting).flatMap { Int($0) }
    }

    /// Whether a toggle is on.
    ///
    /// - Throws: ``SettingError``, as for ``text(_:)``.
    package func isOn(_ setting: Setting) throws -> Bool {
        try text(setting).flatMap(Setting.truth) ?? false
    }

    /// How the user wrote a setting that has a value other than its default.
    package func spelling(of setting: Setting) throws -> String? {
        for source in sources where try source.lookup(setting) != nil {
            return source.spelling(setting)
        }
        return nil
    }

    private static func provider(_ name: String, _ values: [String: String]) -> InMemoryProvider {
        let pairs = values.map { (AbsoluteConfigKey([$0.key]), ConfigValue(.string($0.value), isSecret: true)) }
        return InMemoryProvider(name: name, values: Dictionary(pairs) { first, _ in first })
    }
}

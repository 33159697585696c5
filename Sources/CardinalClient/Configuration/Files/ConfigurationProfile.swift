/// A profile: what the configuration file and the credentials file say under one name.
struct ConfigurationProfile {
    let name: String
    /// Whether the caller asked for this profile, rather than a variable or nobody.
    let isNamedByCaller: Bool
    let configuration: SettingsSection?
    let credentials: SettingsSection?
    private let file: SettingsFile

    /// Reads both files.
    ///
    /// - Throws: for a file that cannot be read, and for a profile that was asked for and is in neither.
    init(named name: String?, _ variables: EnvironmentVariables) throws(ClientConfigurationError) {
        let asked = name ?? variables["AWS_PROFILE"] ?? variables["AWS_DEFAULT_PROFILE"]
        let called = asked ?? "default"
        self.name = called
        isNamedByCaller = name != nil
        file = try Self.file("AWS_CONFIG_FILE", "~/.aws/config", variables)
        let keys = try Self.file("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials", variables)
        let isDefault = called == "default"
        configuration = file.section(["profile", called]) ?? (isDefault ? file.section(["default"]) : nil)
        credentials = keys.sections.first { $0.header.joined(separator: " ") == called }
        if asked != nil, !isDefault, configuration == nil, credentials == nil {
            throw .noProfile(called, configuration: file.path, credentials: keys.path)
        }
    }

    /// The setting of either file; the credentials file's wins.
    subscript(name: String) -> SettingsSection.Setting? {
        credentials?[name] ?? configuration?[name]
    }

    /// The settings of single services in the section that `services` names.
    func services() throws(ClientConfigurationError) -> SettingsSection? {
        guard let name = self["services"] else { return nil }
        guard let section = file.section(["services", name.text]) else {
            throw .noServices(name.text, at: name.place, in: file.path)
        }
        return section
    }

    private static func file(
        _ variable: String,
        _ path: String,
        _ variables: EnvironmentVariables
    ) throws(ClientConfigurationError) -> SettingsFile {
        guard let path = variables.path(variable, default: path) else { return .empty(path) }
        return try SettingsFile(reading: path)
    }
}

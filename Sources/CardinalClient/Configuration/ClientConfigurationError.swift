/// Why a configuration cannot be used: what is wrong, where, and what to do; never a secret.
public struct ClientConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, for programs.
    public enum Kind: Hashable, Sendable {
        /// Neither variables nor files name a region.
        case noRegion
        /// Neither variables nor files hold an access key.
        case noCredentials
        /// The access key comes from a place that this client cannot ask.
        case unsupportedCredentials
        /// No file has the profile.
        case noProfile
        /// A file that exists cannot be read, or is not in the AWS CLI's format.
        case wrongFile
        /// A variable, an argument or a setting holds something that it cannot mean.
        case wrongValue
    }

    /// What is wrong, for programs.
    public let kind: Kind
    /// What is wrong, for people; no full stop ends it.
    public let description: String

    init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}

extension ClientConfigurationError {
    static let noRegion = Self(
        .noRegion,
        "No region is configured: set AWS_REGION, or `region` in the profile"
    )

    static func wrongRegion(_ region: String, at place: String) -> Self {
        Self(.wrongValue, "\(place): a region is spelled like us-west-2, not '\(region.prefix(80))'")
    }

    static func wrongEndpoint(_ url: String, at place: String?) -> Self {
        let start = place.map { "\($0): an" } ?? "An"
        let rule = "\(start) endpoint is a URL like http://127.0.0.1:8080, with no user name and no query"
        // What stands before an @ is a name and perhaps a password.
        return Self(.wrongValue, url.contains("@") ? rule : "\(rule), not '\(url.prefix(200))'")
    }

    static func wrongNumber(_ text: String, at place: String) -> Self {
        Self(.wrongValue, "\(place): the number of attempts is 1 or more, not '\(text.prefix(80))'")
    }

    static func noProfile(_ name: String, configuration: String, credentials: String) -> Self {
        Self(
            .noProfile,
            "There is no profile '\(name)': add [profile \(name)] to \(configuration), or [\(name)] to \(credentials)"
        )
    }

    static func noServices(_ name: String, at place: String, in path: String) -> Self {
        Self(.wrongValue, "\(place): there is no section [services \(name)] in \(path): add it, or remove this line")
    }
}

extension ClientConfigurationError {
    /// Where keys can come from that this client does not ask.
    enum UnsupportedSource {
        case role
        case singleSignOn
        case process
        case container(String)

        var phrase: String {
            switch self {
            case .role: "assumes a role, which this client does not do"
            case .singleSignOn: "signs in with IAM Identity Center, which this client does not do"
            case .process: "asks a credential_process, which this client does not run"
            case .container(let variable):
                "has no keys, and this client does not ask the service that \(variable) names"
            }
        }
    }

    static func noCredentials(_ profile: ConfigurationProfile) -> Self {
        Self(
            .noCredentials,
            "No access key is configured: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the profile"
                + " '\(profile.name)' the settings aws_access_key_id and aws_secret_access_key"
        )
    }

    static func partialCredentials(_ found: String, missing: String) -> Self {
        Self(.noCredentials, "\(found) but \(missing) is not: set both")
    }

    static func wrongCredentials(at place: String) -> Self {
        Self(.wrongValue, "\(place): an access key and a session token have no spaces and no letters beyond ASCII")
    }

    static func unsupportedCredentials(_ source: UnsupportedSource, _ profile: ConfigurationProfile) -> Self {
        Self(
            .unsupportedCredentials,
            "The profile '\(profile.name)' \(source.phrase): export keys with"
                + " `eval \"$(aws configure export-credentials --profile \(profile.name) --format env)\"` first"
        )
    }
}

extension ClientConfigurationError {
    /// What is wrong with a line.
    enum Malformation {
        case notText
        case header
        case noSection
        case noDelimiter
        case sectionAgain
        case settingAgain(String)

        var phrase: String {
            switch self {
            case .notText: "the file is not UTF-8 text"
            case .header: "a section starts with a name in brackets, such as [default]"
            case .noSection: "a setting stands before the first section: put a line such as [default] above it"
            case .noDelimiter: "a setting is a name, an equals sign and a value"
            case .sectionAgain: "the section is in the file already: join the two"
            case .settingAgain(let name): "\(name.prefix(80)) is in the section already: keep one"
            }
        }
    }

    static func unreadable(_ path: String) -> Self {
        Self(.wrongFile, "\(path) cannot be read: check that it is a file and that its permissions let you")
    }

    static func malformed(_ path: String, line: Int, _ malformation: Malformation) -> Self {
        Self(.wrongFile, "\(path):\(line): \(malformation.phrase)")
    }
}

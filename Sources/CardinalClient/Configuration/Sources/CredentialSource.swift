/// Finds the access key: variables, then the profile, in the AWS CLI's order.
struct CredentialSource {
    private let variables: EnvironmentVariables
    private let profile: ConfigurationProfile

    init(_ variables: EnvironmentVariables, _ profile: ConfigurationProfile) {
        self.variables = variables
        self.profile = profile
    }

    func credentials() throws(ClientConfigurationError) -> ClientCredentials {
        // A profile that was named on the command line is what the user means, whatever the shell has exported.
        if !profile.isNamedByCaller, let credentials = try keysInVariables() { return credentials }
        if profile["role_arn"] != nil { throw .unsupportedCredentials(.role, profile) }
        for name in ["sso_session", "sso_start_url", "sso_account_id"] where profile[name] != nil {
            throw .unsupportedCredentials(.singleSignOn, profile)
        }
        if let credentials = try keys(in: profile.credentials) { return credentials }
        if profile["credential_process"] != nil { throw .unsupportedCredentials(.process, profile) }
        if let credentials = try keys(in: profile.configuration) { return credentials }
        for name in Self.containerVariables where variables[name] != nil {
            throw .unsupportedCredentials(.container(name), profile)
        }
        throw .noCredentials(profile)
    }

    private static let containerVariables = [
        "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    ]

    private func keysInVariables() throws(ClientConfigurationError) -> ClientCredentials? {
        guard let accessKeyID = variables["AWS_ACCESS_KEY_ID"] else { return nil }
        guard let secret = variables["AWS_SECRET_ACCESS_KEY"] else {
            throw .partialCredentials("AWS_ACCESS_KEY_ID is set", missing: "AWS_SECRET_ACCESS_KEY")
        }
        let credentials = ClientCredentials(
            accessKeyID: accessKeyID,
            secretAccessKey: secret,
            sessionToken: variables["AWS_SESSION_TOKEN"] ?? variables["AWS_SECURITY_TOKEN"]
        )
        guard credentials.isSendable else { throw .wrongCredentials(at: "AWS_ACCESS_KEY_ID or AWS_SESSION_TOKEN") }
        return credentials
    }

    private func keys(in section: SettingsSection?) throws(ClientConfigurationError) -> ClientCredentials? {
        guard let section, let accessKeyID = section["aws_access_key_id"] else { return nil }
        guard let secret = section["aws_secret_access_key"], !secret.text.isEmpty else {
            throw .partialCredentials("\(accessKeyID.place) has aws_access_key_id", missing: "aws_secret_access_key")
        }
        let token = section["aws_session_token"] ?? section["aws_security_token"]
        let credentials = ClientCredentials(
            accessKeyID: accessKeyID.text,
            secretAccessKey: secret.text,
            sessionToken: token?.text
        )
        guard credentials.isSendable else { throw .wrongCredentials(at: accessKeyID.place) }
        return credentials
    }
}

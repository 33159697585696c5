/// What `cardinal env` finds out about a server that runs on a data directory.
package struct ClientEnvironment: Sendable {
    package let region: String
    package let accountID: String
    /// The lines to paste.
    package let lines: [String]

    /// Reads the endpoint and the keys.
    ///
    /// - Throws: ``CommandFailure`` when no server runs there, ``SettingError``, or ``POSIXFileError``.
    package init(values: SettingValues) throws {
        let directory = DataDirectory(try values.text(.dataDirectory) ?? ".")
        region = try values.text(.region) ?? ""
        accountID = try values.text(.accountID) ?? ""
        guard let endpoint = try directory.endpoint() else {
            throw CommandFailure("No server runs on \(directory.path): start one with `cardinal serve`")
        }
        let credentials = try Self.credentials(values, directory)
        lines =
            ConnectionLines(
                endpoint: endpoint,
                accessKeyID: credentials.accessKeyID,
                secret: .shown(credentials.secretAccessKey),
                region: region
            )
            .lines
    }

    /// Writes the SDK's configuration file.
    ///
    /// - Throws: ``SettingError`` for what is no bucket's name, and as ``SageMakerConfiguration/write(to:force:)`` does.
    /// - Returns: the lines that make the SDK read it.
    package func configure(at path: String, bucket: String?, force: Bool) throws -> [String] {
        let bucket = bucket ?? SageMakerConfiguration.defaultBucket(region: region, accountID: accountID)
        guard TextRule.bucketName.accepts(bucket) else {
            throw SettingError("--bucket takes \(TextRule.bucketName), not '\(bucket)'")
        }
        try SageMakerConfiguration(bucket: bucket).write(to: path, force: force)
        return [
            ConnectionLines.export("SAGEMAKER_USER_CONFIG_OVERRIDE", SageMakerConfiguration.absolute(path))
        ]
    }

    private static func credentials(_ values: SettingValues, _ directory: DataDirectory) throws -> RootCredentials {
        if let accessKeyID = try values.text(.rootAccessKeyID), let secret = try values.text(.rootSecretAccessKey) {
            return RootCredentials(accessKeyID: accessKeyID, secretAccessKey: secret)
        }
        if let stored = try directory.storedCredentials() { return stored }
        throw CommandFailure(
            "\(directory.path) holds no keys: the server was given its own, so give \(Setting.rootAccessKeyID.variable)"
                + " and \(Setting.rootSecretAccessKey.variable) here, too"
        )
    }
}

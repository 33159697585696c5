import Foundation

/// What the command line itself keeps beside the stores: the root user's keys, and where the server listens.
package struct DataDirectory: Hashable, Sendable {
    package let path: String

    /// Names a directory, which need not exist yet.
    package init(_ path: String) {
        self.path = path
    }

    /// The root user's keys, made on the first start.
    package var credentialsPath: String { "\(path)/root-credentials.json" }

    /// The access keys of people besides the root user.
    package var accessKeysPath: String { "\(path)/access-keys.json" }

    /// One line with the URL of the running server.
    package var endpointPath: String { "\(path)/endpoint" }

    /// Creates the directory for its owner alone, unless it exists.
    package func create() throws(POSIXFileError) {
        try POSIXFile.createDirectory(path)
    }

    /// The stored keys; nil before the first start, or where the keys always came from the environment.
    ///
    /// - Throws: `POSIXFileError`, or ``CommandFailure`` when the file is not what the first start wrote.
    package func storedCredentials() throws -> RootCredentials? {
        do {
            let bytes = try POSIXFile.read(credentialsPath)
            guard let credentials = RootCredentials(json: bytes) else {
                throw CommandFailure("\(credentialsPath) does not hold an access key; remove it to have one made")
            }
            return credentials
        } catch let error as POSIXFileError where error.isMissing {
            return nil
        }
    }

    /// The stored keys, new ones on the first start.
    ///
    /// - Returns: the keys, and whether this call made them.
    package func credentials() throws -> (credentials: RootCredentials, areNew: Bool) {
        if let stored = try storedCredentials() { return (stored, false) }
        var generator = SystemRandomNumberGenerator()
        let made = RootCredentials.random(using: &generator)
        if try POSIXFile.create(credentialsPath, made.json) { return (made, true) }
        guard let stored = try storedCredentials() else {
            throw CommandFailure("\(credentialsPath) came and went during the start")
        }
        return (stored, false)
    }

    /// Whether somebody else on this machine may read the stored keys.
    package func credentialsAreExposed() -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: credentialsPath)
        guard let mode = attributes?[.posixPermissions] as? Int else { return false }
        return mode & 0o077 != 0
    }

    /// Records where the server listens.
    package func recordEndpoint(_ url: String) throws(POSIXFileError) {
        try POSIXFile.replace(endpointPath, Array("\(url)\n".utf8), mode: 0o644)
    }

    /// Forgets where the server listened.
    package func forgetEndpoint() {
        POSIXFile.remove(endpointPath)
    }

    /// Where the server listens; nil when none runs on this directory.
    package func endpoint() throws(POSIXFileError) -> String? {
        do {
            let line = String(decoding: try POSIXFile.read(endpointPath), as: UTF8.self).prefix { !$0.isNewline }
            return line.isEmpty ? nil : String(line)
        } catch  where error.isMissing {
            return nil
        }
    }
}

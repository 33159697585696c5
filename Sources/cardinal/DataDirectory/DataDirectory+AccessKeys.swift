import CardServer

extension DataDirectory {
    /// The access keys of people besides the root user.
    ///
    /// - Throws: `POSIXFileError`, or ``CommandFailure`` when the file is not what this command writes.
    package func accessKeys() throws -> AccessKeyFile {
        do {
            guard let file = AccessKeyFile(json: try POSIXFile.read(accessKeysPath)) else {
                throw CommandFailure("\(accessKeysPath) does not hold access keys as `cardinal keys` writes them")
            }
            return file
        } catch let error as POSIXFileError where error.isMissing {
            return AccessKeyFile()
        }
    }

    /// Keeps access keys; a running server takes them up within a second.
    package func keep(_ file: AccessKeyFile) throws {
        try create()
        try POSIXFile.replace(accessKeysPath, file.json)
    }
}

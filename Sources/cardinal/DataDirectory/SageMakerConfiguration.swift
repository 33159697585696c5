import Foundation

/// The SageMaker Python SDK's own configuration file, written for a Cardinal server.
///
/// The SDK finds its default bucket by a call to a host that no endpoint variable redirects, unless this file names one.
package struct SageMakerConfiguration: Hashable, Sendable {
    /// The first line of every file that `cardinal env` wrote.
    package static let mark = "# Written by `cardinal env`; it is replaced when the command runs again."

    package let bucket: String

    /// Describes a file that makes `bucket` the default.
    package init(bucket: String) {
        self.bucket = bucket
    }

    /// The bucket that is proposed when nobody names one.
    package static func defaultBucket(region: String, accountID: String) -> String {
        "cardinal-\(region)-\(accountID)"
    }

    /// The file's text.
    package var yaml: String {
        """
        \(Self.mark)
        SchemaVersion: '1.0'
        SageMaker:
          PythonSDK:
            Modules:
              Session:
                DefaultS3Bucket: '\(bucket)'
              TelemetryOptOut: true

        """
    }

    /// Writes the file.
    ///
    /// - Throws: ``CommandFailure`` when a file is there that somebody else wrote and `force` is false.
    package func write(to path: String, force: Bool) throws {
        if !force {
            do {
                let present = try POSIXFile.read(path)
                guard present.starts(with: Array(Self.mark.utf8)) else {
                    throw CommandFailure("\(path) was not written by cardinal; --force replaces it")
                }
            } catch let error as POSIXFileError where error.isMissing {
                // Nothing there that could be lost.
            }
        }
        try POSIXFile.replace(path, Array(yaml.utf8), mode: 0o644)
    }

    /// `path` from the root, as a line that is pasted in another directory needs it.
    package static func absolute(_ path: String) -> String {
        URL(fileURLWithPath: path).standardizedFileURL.path
    }
}

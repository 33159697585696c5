/// Why an export failed, for the person who asked for it.
enum ExportFailure: Error, Hashable {
    case noBucketNamed(String)
    case noSuchBucket(String)
    case foreignBucket(String)
    case unusableKey(String)
    case unreadableContent
    case notRenderable(String)
    case interrupted(attempts: Int)

    /// Reads the object store's refusals that trying again would not change.
    ///
    /// - Returns: nil for an error that may pass, such as a full disk.
    init?(_ error: ObjectStoreError, destination: ExportDestination) {
        let bucket = destination.location.bucket.description
        switch error {
        case .noSuchBucket: self = .noSuchBucket(bucket)
        case .accessDenied: self = .foreignBucket(bucket)
        default: return nil
        }
    }

    /// One sentence that says what is wrong and what to do.
    var reason: String {
        switch self {
        case .noBucketNamed(let path):
            "S3OutputPath names no usable bucket: '\(path)'. Give a path such as s3://bucket/prefix."
        case .noSuchBucket(let bucket):
            "The bucket '\(bucket)' of S3OutputPath does not exist. Create it, or export to another bucket."
        case .foreignBucket(let bucket):
            "The bucket '\(bucket)' of S3OutputPath belongs to another account. Export to a bucket of your own."
        case .unusableKey(let key):
            "The object key '\(key.prefix(100))…' is longer than 1024 bytes. Use a shorter S3OutputPath."
        case .unreadableContent:
            "The stored content of this version could not be read."
        case .notRenderable(let problem):
            "The PDF of this version could not be made: \(problem)"
        case .interrupted(let attempts):
            "The export was started \(attempts) times and interrupted each time. Start a new export job."
        }
    }
}

/// Where an export writes its PDF: a bucket, and the key that the card and the job make.
struct ExportDestination: Hashable, Sendable {
    let location: ObjectLocation

    /// Reads the job's `S3OutputPath` and appends `<card>/<job>.pdf`, whether or not the path ends in a slash.
    ///
    /// `s3://bucket/prefix` is the common form. An `https://` path counts as an S3 URL, with the bucket in front of the
    /// host (`https://bucket.s3.region.example/prefix`) or first in its path.
    ///
    /// - Throws: the reason why nothing can be written there.
    init(of job: ExportJob) throws(ExportFailure) {
        guard let (bucket, prefix) = Self.bucketAndPrefix(of: job.outputPath),
            let name = try? BucketName(bucket)
        else { throw .noBucketNamed(job.outputPath) }
        let folder = prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix
        let file = "\(job.cardName)/\(job.name).pdf"
        let key = folder.isEmpty ? file : "\(folder)/\(file)"
        guard let objectKey = try? ObjectKey(key) else { throw .unusableKey(key) }
        location = ObjectLocation(bucket: name, key: objectKey)
    }

    /// The place as `s3://bucket/key`.
    var uri: String { "s3://\(location.bucket)/\(location.key)" }

    private static func bucketAndPrefix(of path: String) -> (String, String)? {
        if path.hasPrefix("s3://") { return split(path.dropFirst("s3://".count)) }
        guard path.hasPrefix("https://") else { return nil }
        let (host, rest) = split(path.dropFirst("https://".count))
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        if let service = labels.firstIndex(where: { $0 == "s3" || $0.hasPrefix("s3-") }), service > 0 {
            return (labels[..<service].joined(separator: "."), rest)
        }
        return split(Substring(rest))
    }

    private static func split(_ text: Substring) -> (String, String) {
        guard let slash = text.firstIndex(of: "/") else { return (String(text), "") }
        return (String(text[..<slash]), String(text[text.index(after: slash)...]))
    }
}

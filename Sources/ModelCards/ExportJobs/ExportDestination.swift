/// Where an export writes its PDF: a bucket, and the key that the card and the job make.
package struct ExportDestination: Hashable, Sendable {
    package let bucket: String
    package let key: String

    /// Reads `S3OutputPath` and appends `<card>/<job>.pdf`, whether or not the path ends in a slash.
    ///
    /// `s3://bucket/prefix` is the common form. An `https://` path counts as an S3 URL, with the bucket in front of the
    /// host (`https://bucket.s3.region.example/prefix`) or first in its path.
    ///
    /// - Returns: nil when the path names no bucket.
    package init?(outputPath: String, card: String, job: String) {
        guard let (bucket, prefix) = Self.bucketAndPrefix(of: outputPath), !bucket.isEmpty else { return nil }
        self.bucket = bucket
        let folder = prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix
        key = folder.isEmpty ? "\(card)/\(job).pdf" : "\(folder)/\(card)/\(job).pdf"
    }

    /// The place as `s3://bucket/key`.
    package var uri: String { "s3://\(bucket)/\(key)" }

    private static func bucketAndPrefix(of path: String) -> (String, String)? {
        if path.hasPrefix("s3://") {
            return split(path.dropFirst("s3://".count))
        }
        guard path.hasPrefix("https://") else { return nil }
        let (host, rest) = split(path.dropFirst("https://".count))
        if let service = host.range(of: ".s3.") ?? host.range(of: ".s3-") {
            return (String(host[..<service]), rest)
        }
        return split(Substring(rest))
    }

    private static func split(_ text: Substring) -> (String, String) {
        guard let slash = text.firstIndex(of: "/") else { return (String(text), "") }
        return (String(text[..<slash]), String(text[text.index(after: slash)...]))
    }
}

extension String {
    /// The text before the first occurrence of `other` ends here.
    fileprivate func range(of other: String) -> String.Index? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other) { return start }
            start = index(after: start)
        }
        return nil
    }
}

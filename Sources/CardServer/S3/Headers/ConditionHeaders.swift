import ModelCards

extension ObjectConditions {
    /// Reads the conditions in a request's headers.
    ///
    /// - Parameter prefix: `x-amz-copy-source-` for the conditions on what is copied.
    init(_ request: S3Request, prefix: String = "") {
        self.init(
            ifMatch: request.headers[s3: "\(prefix)if-match"].map { Match(header: $0) },
            ifNoneMatch: request.headers[s3: "\(prefix)if-none-match"].map { Match(header: $0) },
            ifModifiedSince: request.headers[s3: "\(prefix)if-modified-since"].flatMap { S3Date.seconds(of: $0) },
            ifUnmodifiedSince: request.headers[s3: "\(prefix)if-unmodified-since"].flatMap { S3Date.seconds(of: $0) }
        )
    }
}

extension ObjectConditions.Match {
    /// Reads `*` or a list of ETags, with quotes or without.
    init(header: String) {
        let tags = header.split(separator: ",").map { ETag.unquoted($0) }
        self = tags == ["*"] ? .any : .tags(tags)
    }
}

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

/// Entity tags as headers and XML have them.
enum ETag {
    /// The tag without white space, quotes and the mark of a weak tag.
    static func unquoted(_ text: some StringProtocol) -> String {
        var tag = Array(text.utf8)[...]
        func isOutside(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "\"") }
        while let first = tag.first, isOutside(first) { tag = tag.dropFirst() }
        if tag.starts(with: "W/\"".utf8) { tag = tag.dropFirst(3) }
        while let last = tag.last, isOutside(last) { tag = tag.dropLast() }
        return String(decoding: tag, as: UTF8.self)
    }

    /// The tag in quotes.
    static func quoted(_ tag: String) -> String { "\"\(tag)\"" }
}

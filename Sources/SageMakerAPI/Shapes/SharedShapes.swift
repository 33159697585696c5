/// The kinds of values that more than one operation uses, under the API's own names.
extension StringShape {
    /// `EntityName`: what a card or an export job is called.
    package static let entityName = StringShape(length: 1...63, pattern: .entityName)

    /// `ModelCardNameOrArn`.
    package static let modelCardNameOrArn = StringShape(length: 1...256, pattern: .modelCardNameOrArn)

    /// `ModelCardContent`: the document itself, which no message may quote.
    package static let modelCardContent = StringShape(length: 0...100_000, pattern: .anything, isSensitive: true)

    /// `ModelCardExportJobArn`.
    package static let modelCardExportJobArn = StringShape(length: 0...256, pattern: .modelCardExportJobArn)

    /// `S3Uri`.
    package static let s3URI = StringShape(length: 0...1024, pattern: .s3URI)

    /// `KmsKeyId`.
    package static let kmsKeyID = StringShape(length: 0...2048, pattern: .kmsKeyID)

    /// `ResourceArn`: what a tag is on.
    package static let resourceArn = StringShape(length: 0...256, pattern: .resourceArn)

    /// `NextToken`: where a list goes on.
    package static let nextToken = StringShape(length: 0...8192, pattern: .anything)
}

extension Shape {
    static let entityName = Shape.string(.entityName)
    static let modelCardNameOrArn = Shape.string(.modelCardNameOrArn)
    static let modelCardContent = Shape.string(.modelCardContent)
    static let nextToken = Shape.string(.nextToken)

    /// `MaxResults`: the size of a page.
    static let maxResults = Shape.integer(IntegerShape(minimum: 1, maximum: 100))
}

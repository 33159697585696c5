import HTTPTypes

/// Headers that ask for what this server does not do, and where doing nothing would be a broken promise.
enum UnsupportedHeaders {
    private static let refused = [
        "x-amz-server-side-encryption-customer-algorithm", "x-amz-server-side-encryption-customer-key",
        "x-amz-copy-source-server-side-encryption-customer-algorithm", "x-amz-object-lock-mode",
        "x-amz-object-lock-retain-until-date", "x-amz-object-lock-legal-hold", "x-amz-bucket-object-lock-enabled",
        "x-amz-website-redirect-location", "x-amz-tagging", "x-amz-write-offset-bytes",
    ]

    /// Checks a request that writes.
    ///
    /// - Throws: `NotImplemented`, or `AccessControlListNotSupported` for an access list that shares something.
    static func check(_ request: S3Request, _ query: S3Query) throws(S3Error) {
        for name in refused where request.header(name, query).map({ !$0.isEmpty }) ?? false {
            throw .notImplemented
        }
        let sharing = request.headers.contains { $0.name.canonicalName.hasPrefix("x-amz-grant-") }
        let list = request.header("x-amz-acl", query) ?? "private"
        guard !sharing, list == "private" || list == "bucket-owner-full-control" else {
            throw S3Error(
                "AccessControlListNotSupported",
                400,
                "Access lists cannot be set: what is in a bucket belongs to the bucket's owner."
            )
        }
    }
}

import HTTPTypes

extension HTTPFields {
    /// The value of a header; several of one name count as one list.
    subscript(s3 name: String) -> String? {
        get {
            guard let name = HTTPField.Name(name) else { return nil }
            return self[name]
        }
        set {
            // A name that no header can have cannot have come in with one either.
            guard let name = HTTPField.Name(name) else { return }
            self[name] = newValue
        }
    }
}

extension S3Request {
    /// The value of a header; of an `x-amz-` header also when it is in the query, where presigned requests may have it.
    func header(_ name: String, _ query: S3Query) -> String? {
        headers[s3: name] ?? (name.hasPrefix("x-amz-") ? query.headerLike(name) : nil)
    }
}

import JSONTree

extension SageMakerClient {
    /// Puts an object, in place of one of that name.
    ///
    /// - Parameters:
    ///   - source: bytes, or a file, which is read in pieces.
    ///   - uri: such as `s3://bucket/reports/bias.json`.
    ///   - contentType: what a browser is told that the object is.
    ///   - progress: is told how far a file has been sent.
    public func putObject(
        _ source: ObjectSource,
        at uri: String,
        contentType: String = "application/octet-stream",
        progress: TransferObserver? = nil
    ) async throws(ClientError) {
        let address = try ObjectAddress(uri)
        var request = address.request("PutObject", method: "PUT", at: configuration.endpoint(of: .s3))
        request.headers = [("Content-Type", contentType)]
        switch source {
        case .bytes(let bytes): request.body = .bytes(bytes)
        case .file(let path): request.body = .file(try FileUpload(path, observer: progress))
        }
        _ = try await connection.answer(to: request)
    }

    /// An object's bytes, which have to fit into memory.
    ///
    /// - Parameters:
    ///   - uri: such as `s3://bucket/reports/bias.json`.
    ///   - limit: more bytes than this are refused.
    public func object(at uri: String, upTo limit: Int = 1 << 30) async throws(ClientError) -> [UInt8] {
        let request = try ObjectAddress(uri)
            .request("GetObject", method: "GET", at: configuration.endpoint(of: .s3))
        return try await connection.exchange(request) { response throws(ClientError) in
            try await response.bytes(upTo: limit, from: request.endpoint)
        }
    }

    /// Writes an object into a file, in pieces; an older file of that name is replaced when all of it has come.
    ///
    /// - Parameters:
    ///   - uri: such as `s3://bucket/cards/card.pdf`.
    ///   - path: the file's path.
    ///   - progress: is told how much has been received.
    public func download(
        _ uri: String,
        to path: String,
        progress: TransferObserver? = nil
    ) async throws(ClientError) {
        let request = try ObjectAddress(uri)
            .request("GetObject", method: "GET", at: configuration.endpoint(of: .s3))
        try await connection.exchange(request) { response throws(ClientError) in
            try await FileDownload(path, progress).receive(response, from: request.endpoint)
        }
    }

    /// Makes a bucket; one that the account has already is as good as made.
    public func createBucket(_ name: String) async throws(ClientError) {
        var request = try ObjectAddress(bucket: name)
            .request("CreateBucket", method: "PUT", at: configuration.endpoint(of: .s3))
        if configuration.region != "us-east-1" {
            let text =
                "<CreateBucketConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                + "<LocationConstraint>\(configuration.region)</LocationConstraint></CreateBucketConfiguration>"
            request.headers = [("Content-Type", "application/xml")]
            request.body = .bytes(Array(text.utf8))
        }
        do throws(ClientError) {
            _ = try await connection.answer(to: request)
        } catch {
            guard error.service?.code == "BucketAlreadyOwnedByYou" else { throw error }
        }
    }
}

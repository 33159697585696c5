import HTTPTypes
import ModelCards

extension ObjectAttributes {
    private static let metadataPrefix = "x-amz-meta-"

    /// Reads what a request's headers say of the object that it writes.
    init(_ request: S3Request) {
        let headers = request.headers
        self.init(
            contentType: headers[s3: "content-type"],
            cacheControl: headers[s3: "cache-control"],
            contentDisposition: headers[s3: "content-disposition"],
            contentEncoding: headers[s3: "content-encoding"].flatMap { Self.withoutChunking($0) },
            contentLanguage: headers[s3: "content-language"],
            expires: headers[s3: "expires"]
        )
        for field in headers where field.name.canonicalName.hasPrefix(Self.metadataPrefix) {
            let name = String(field.name.canonicalName.dropFirst(Self.metadataPrefix.count))
            metadata[name] = metadata[name].map { "\($0),\(field.value)" } ?? field.value
        }
    }

    /// Writes them as the headers of a response.
    ///
    /// - Parameter query: its `response-…` parameters come before what is stored.
    func write(to headers: inout HTTPFields, overriddenBy query: S3Query) {
        headers[s3: "content-type"] = query["response-content-type"] ?? contentType ?? "binary/octet-stream"
        headers[s3: "cache-control"] = query["response-cache-control"] ?? cacheControl
        headers[s3: "content-disposition"] = query["response-content-disposition"] ?? contentDisposition
        headers[s3: "content-encoding"] = query["response-content-encoding"] ?? contentEncoding
        headers[s3: "content-language"] = query["response-content-language"] ?? contentLanguage
        headers[s3: "expires"] = query["response-expires"] ?? expires
        for (name, value) in metadata {
            headers[s3: "\(Self.metadataPrefix)\(name)"] = value
        }
    }

    /// The encodings without `aws-chunked`, which is about how the request was sent and not about the object.
    private static func withoutChunking(_ encodings: String) -> String? {
        let kept = encodings.split(separator: ",")
            .map { String($0.drop { $0 == " " }) }
            .filter { $0.lowercased() != "aws-chunked" }
        return kept.isEmpty ? nil : kept.joined(separator: ",")
    }
}

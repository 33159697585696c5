/// Where a report is.
public enum EvaluationReportSource: Sendable {
    /// A local file.
    case file(String)
    /// Its bytes.
    case bytes([UInt8])
    /// An object, such as `s3://bucket/reports/analysis.json`, and the client that may read it.
    case object(String, SageMakerClient)

    /// The report's bytes.
    func bytes() async throws(ClientError) -> [UInt8] {
        switch self {
        case .bytes(let bytes): return bytes
        case .object(let uri, let client): return try await client.object(at: uri)
        case .file(let path):
            let file = try LocalFile(reading: path)
            return try await file.read(upTo: Int(try file.size()))
        }
    }
}

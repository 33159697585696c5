import SageMakerAPI

/// Reads evaluation reports out of the object store.
struct ReportReader: Sendable {
    /// The longest report that is read, in bytes; it has to be in memory as a whole.
    static let limit = 256 << 20

    let objects: any ObjectStore

    /// Reads the report at an `s3://` address on behalf of an account.
    ///
    /// - Throws: ``ReportProblem`` for what the caller can do something about.
    func read(
        _ reference: ReportReference,
        within room: EvaluationRoom,
        for accountID: String
    ) async throws -> EvaluationReport {
        let bytes = try await bytes(at: reference.uri, for: accountID)
        do throws(EvaluationRefusal) {
            return try EvaluationReport.parse(bytes, as: reference.kind, limits: room.limits)
        } catch {
            throw ReportProblem.unusable(error, uri: reference.uri)
        }
    }

    private func bytes(at uri: String, for accountID: String) async throws -> [UInt8] {
        guard let location = Self.location(of: uri) else { throw ReportProblem.invalidAddress(uri) }
        do throws(ObjectStoreError) {
            return try await objects.get(location, limit: Self.limit, for: accountID)
        } catch {
            throw ReportProblem(error, bucket: location.bucket.description, uri: uri) ?? error
        }
    }

    private static func location(of uri: String) -> ObjectLocation? {
        guard uri.hasPrefix("s3://") else { return nil }
        let parts = uri.dropFirst("s3://".count).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return try? ObjectLocation(bucket: String(parts[0]), key: String(parts[1]))
    }
}

/// Why a report cannot be had.
enum ReportProblem: Error, Hashable {
    case invalidAddress(String)
    case noBucket(String, uri: String)
    case foreignBucket(String, uri: String)
    case noObject(uri: String)
    case tooLarge(uri: String)
    case unusable(EvaluationRefusal, uri: String?)

    /// Reads the object store's refusals that are the caller's business.
    init?(_ error: ObjectStoreError, bucket: String, uri: String) {
        switch error {
        case .noSuchBucket: self = .noBucket(bucket, uri: uri)
        case .accessDenied: self = .foreignBucket(bucket, uri: uri)
        case .noSuchKey: self = .noObject(uri: uri)
        case .entityTooLarge: self = .tooLarge(uri: uri)
        default: return nil
        }
    }

    /// What a call that needs the report is refused with.
    var refusal: SageMakerError {
        switch self {
        case .invalidAddress(let uri): .invalidReportAddress(uri)
        case .noBucket(let bucket, let uri): .reportBucketNotFound(bucket, of: uri)
        case .foreignBucket(let bucket, let uri): .foreignReportBucket(bucket, of: uri)
        case .noObject(let uri): .reportNotFound(uri)
        case .tooLarge(let uri): .reportTooLarge(uri, limitMiB: ReportReader.limit >> 20)
        case .unusable(let refusal, let uri): .unusableReport(uri, refusal.description)
        }
    }

    /// Whether there is no report at all.
    var isMissing: Bool {
        switch self {
        case .invalidAddress, .noBucket, .foreignBucket, .noObject: true
        case .tooLarge, .unusable: false
        }
    }
}

import SageMakerAPI

/// Reads evaluation reports, a few at a time; the service has one reader for all of its operations.
package struct ReportReader: Sendable {
    /// The longest report that is read, in bytes; it has to be in memory as a whole.
    static let limit = 256 << 20
    /// The longest report, in bytes, that need not wait for those that take seconds.
    private static let shortLimit = 4 << 20

    private let objects: any ObjectStore
    private let short = ReportLane(width: 4, longestQueue: 256)
    private let long = ReportLane(width: 1, longestQueue: 16)

    /// Reads what lies in a store.
    package init(objects: any ObjectStore) {
        self.objects = objects
    }

    /// Reads the report at an `s3://` address on behalf of an account.
    ///
    /// - Throws: ``ReportProblem`` for what the caller can do something about, and
    ///   ``SageMakerAPI/SageMakerError/tooManyReports``.
    func read(
        _ reference: ReportReference,
        within room: EvaluationRoom,
        for accountID: String
    ) async throws -> EvaluationReport {
        let uri = reference.uri
        guard let location = ObjectLocation(uri: uri) else { throw ReportProblem.invalidAddress(uri) }
        do {
            let object = try await open(location, for: accountID)
            let lane = object.object.size <= Int64(Self.shortLimit) ? short : long
            do {
                let report = try await lane.run {
                    try await Self.parse(Self.bytes(of: object), as: reference.kind, room.limits, on: lane)
                }
                await object.close()
                return try report.get()
            } catch {
                await object.close()
                throw error
            }
        } catch let error as ObjectStoreError {
            throw ReportProblem(error, bucket: location.bucket.description, uri: uri) ?? error
        } catch let refusal as EvaluationRefusal {
            throw ReportProblem.unusable(refusal, uri: uri)
        }
    }

    /// Reads a report that came with a call.
    ///
    /// - Throws: ``ReportProblem``.
    func read(text: String, as kind: EvaluationReportKind?) async throws -> EvaluationReport {
        do {
            return try await short.run {
                await Self.parse(Array(text.utf8), as: kind, .card, on: short)
            }.get()
        } catch let refusal as EvaluationRefusal {
            throw ReportProblem.unusable(refusal, uri: nil)
        }
    }

    private func open(_ location: ObjectLocation, for accountID: String) async throws -> any ObjectReader {
        guard try await objects.bucket(named: location.bucket).accountID == accountID else {
            throw ObjectStoreError.accessDenied
        }
        let object = try await objects.openObject(at: location, range: nil, conditions: .none)
        guard object.object.size <= Int64(Self.limit) else {
            await object.close()
            throw ObjectStoreError.entityTooLarge
        }
        return object
    }

    private static func bytes(of object: any ObjectReader) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(object.object.size))
        while let chunk = try await object.next() {
            try Task.checkCancellation()
            bytes += chunk
        }
        return bytes
    }

    private static func parse(
        _ bytes: [UInt8],
        as kind: EvaluationReportKind?,
        _ limits: EvaluationLimits,
        on lane: ReportLane
    ) async -> Result<EvaluationReport, EvaluationRefusal> {
        await lane.compute {
            Result { () throws(EvaluationRefusal) in try EvaluationReport.parse(bytes, as: kind, limits: limits) }
        }
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

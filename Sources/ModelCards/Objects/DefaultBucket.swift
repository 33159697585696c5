import SageMakerAPI

/// The bucket that files go into when nobody names one.
package enum DefaultBucket {
    /// The bucket's name, which the command line and the SageMaker Python SDK are given, too.
    package static func name(in scope: Scope) -> String { "cardinal-\(scope.region)-\(scope.accountID)" }

    /// Makes sure that it exists.
    ///
    /// - Returns: its name.
    /// - Throws: `ConflictException` when another account has it, or when the region's name cannot be part of one.
    static func made(in objects: any ObjectStore, at time: Timestamp, for scope: Scope) async throws -> String {
        let text = name(in: scope)
        guard let name = try? BucketName(text) else { throw SageMakerError.defaultBucketNotPossible(text) }
        do {
            guard try await objects.bucket(named: name).accountID == scope.accountID else {
                throw SageMakerError.defaultBucketTaken(text)
            }
            return text
        } catch ObjectStoreError.noSuchBucket {
            return try await make(name, in: objects, at: time, for: scope)
        }
    }

    private static func make(
        _ name: BucketName,
        in objects: any ObjectStore,
        at time: Timestamp,
        for scope: Scope
    ) async throws -> String {
        do {
            let bucket = Bucket(name: name, accountID: scope.accountID, region: scope.region, createdAt: time)
            try await objects.createBucket(bucket)
        } catch ObjectStoreError.bucketAlreadyOwnedByYou {
            // Somebody else has made it meanwhile.
        } catch ObjectStoreError.bucketAlreadyExists {
            throw SageMakerError.defaultBucketTaken("\(name)")
        }
        return "\(name)"
    }
}

/// Refusals of what needs the default bucket.
extension SageMakerError {
    static func defaultBucketTaken(_ name: String) -> SageMakerError {
        SageMakerError(
            .conflictException,
            "The bucket \(name), where files of this account go, belongs to another account. Name a bucket of your own"
        )
    }

    static func defaultBucketNotPossible(_ name: String) -> SageMakerError {
        SageMakerError(.conflictException, "\(name) cannot be the name of a bucket. Name a bucket of your own")
    }
}

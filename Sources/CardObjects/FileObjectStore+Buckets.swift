import ModelCards

extension FileObjectStore {
    package func createBucket(_ bucket: Bucket) async throws(ObjectStoreError) {
        try await index.write { try $0.insert(bucket) }
    }

    package func bucket(named name: BucketName) async throws(ObjectStoreError) -> Bucket {
        try await index.read { try $0.bucket(named: name) }
    }

    package func buckets(ownedBy accountID: String) async throws(ObjectStoreError) -> [Bucket] {
        try await index.read { try $0.buckets(ownedBy: accountID) }
    }

    package func deleteBucket(named name: BucketName) async throws(ObjectStoreError) {
        await remove(try await index.write { try $0.deleteBucket(named: name) })
    }
}

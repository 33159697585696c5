extension ObjectStore {
    package func put(
        _ bytes: [UInt8],
        at location: ObjectLocation,
        contentType: String,
        for accountID: String
    ) async throws(ObjectStoreError) {
        guard try await bucket(named: location.bucket).accountID == accountID else { throw .accessDenied }
        let writer = try await beginObject(
            at: location,
            attributes: ObjectAttributes(contentType: contentType),
            expecting: BodyPromise(length: Int64(bytes.count))
        )
        do {
            try await writer.append(bytes)
            _ = try await writer.commit(checksum: nil, conditions: .none)
        } catch {
            await writer.abort()
            throw error
        }
    }

    package func get(
        _ location: ObjectLocation,
        limit: Int,
        for accountID: String
    ) async throws(ObjectStoreError) -> [UInt8] {
        guard try await bucket(named: location.bucket).accountID == accountID else { throw .accessDenied }
        let reader = try await openObject(at: location, range: nil, conditions: .none)
        guard reader.object.size <= Int64(limit) else {
            await reader.close()
            throw .entityTooLarge
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(reader.object.size))
        while let chunk = try await reader.next() { bytes += chunk }
        await reader.close()
        return bytes
    }
}

import ModelCards

extension FileObjectStore {
    package func beginObject(
        at location: ObjectLocation,
        attributes: ObjectAttributes,
        expecting promise: BodyPromise
    ) async throws(ObjectStoreError) -> any ObjectWriter {
        _ = try AttributeText.text(of: attributes)
        let bucketID = try await index.read { try $0.bucketID(of: location.bucket) }
        return FileObjectWriter(in: self, expecting: promise) {
            [index] body, blob, conditions throws(ObjectStoreError) in
            let info = ObjectInfo(
                key: location.key,
                size: body.size,
                etag: body.etag,
                modifiedAt: body.modifiedAt,
                attributes: attributes,
                checksum: body.checksum,
                partCount: nil
            )
            return try await index.write { records in
                // A bucket of this name that was made since then may be somebody else's.
                guard try records.bucketID(of: location.bucket) == bucketID else {
                    throw ObjectStoreError.noSuchBucket(location.bucket.description)
                }
                return try records.replace(
                    at: location,
                    with: info,
                    segments: [Segment(blob: blob, size: body.size)],
                    conditions: conditions
                )
            }
        }
    }

    package func object(
        at location: ObjectLocation,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) -> ObjectInfo {
        let object = try await index.read { try $0.object(at: location) }
        guard let object else { throw .noSuchKey }
        try conditions.check(reading: object.info)
        return object.info
    }

    package func openObject(
        at location: ObjectLocation,
        range: ObjectRange?,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) -> any ObjectReader {
        // Between the look into the index and the pin the object may be replaced and its blobs removed; then the index
        // says something else by now. An object that is replaced that often in a row is not read at all.
        for _ in 0..<16 {
            let found = try await index.read { records in
                try records.object(at: location).map { ($0.info, try records.segments(of: $0)) }
            }
            guard let (info, segments) = found else { throw .noSuchKey }
            try conditions.check(reading: info)
            let bytes = try range?.resolved(partSizes: segments.map(\.size)) ?? 0..<info.size
            let pin = blobs.pin(segments.map(\.blob))
            let reader = FileObjectReader(in: self, object: info, segments: segments, range: bytes, pin: pin)
            if try await reader.start() { return reader }
        }
        throw .storageFailure("the blobs of an object are missing")
    }

    package func copyObject(
        from source: ObjectLocation,
        conditions: ObjectConditions,
        to destination: ObjectLocation,
        replacing destinationConditions: ObjectConditions,
        attributes: ObjectAttributes?
    ) async throws(ObjectStoreError) -> ObjectInfo {
        let (copy, unused) = try await index.write { [now] records in
            guard let original = try records.object(at: source) else { throw ObjectStoreError.noSuchKey }
            try conditions.check(reading: original.info)
            let segments = try records.segments(of: original)
            let copy = ObjectInfo(
                key: destination.key,
                size: original.info.size,
                etag: original.info.etag,
                modifiedAt: now(),
                attributes: attributes ?? original.info.attributes,
                checksum: original.info.checksum,
                partCount: original.info.partCount
            )
            let unused = try records.replace(
                at: destination,
                with: copy,
                segments: segments,
                conditions: destinationConditions
            )
            return (copy, unused)
        }
        await remove(unused)
        return copy
    }

    package func deleteObject(
        at location: ObjectLocation,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) {
        await remove(try await index.write { try $0.delete(at: location, conditions: conditions) })
    }

    package func objects(matching query: ObjectQuery) async throws(ObjectStoreError) -> ObjectPage {
        try await index.read { try $0.page(matching: query) }
    }
}

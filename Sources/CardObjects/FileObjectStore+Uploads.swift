import ModelCards

extension FileObjectStore {
    package func createUpload(
        at location: ObjectLocation,
        attributes: ObjectAttributes,
        checksum: PartChecksumPlan?
    ) async throws(ObjectStoreError) -> MultipartUpload {
        let upload = MultipartUpload(
            id: UploadID(location: location, name: Hexadecimal.random(byteCount: 24)),
            attributes: attributes,
            checksum: checksum,
            initiatedAt: now()
        )
        try await index.write { try $0.insert(upload) }
        return upload
    }

    package func upload(_ id: UploadID) async throws(ObjectStoreError) -> MultipartUpload {
        try await index.read { try $0.upload(id).upload }
    }

    package func beginPart(
        _ number: Int,
        of id: UploadID,
        expecting promise: BodyPromise
    ) async throws(ObjectStoreError) -> any ObjectWriter {
        guard (1...10_000).contains(number) else { throw .invalidPartNumber }
        let upload = try await index.read { try $0.upload(id).upload }
        var promise = promise
        // Every part needs the checksum that the upload was begun with, whether its sender declares one or not.
        promise.checksumAlgorithm = upload.checksum?.algorithm ?? promise.checksumAlgorithm
        return FileObjectWriter(in: self, expecting: promise) { [index] body, blob, _ throws(ObjectStoreError) in
            try await index.write { records in
                let part = UploadedPart(number: number, body: body)
                return try records.replace(part, blob: blob, of: try records.upload(id))
            }
        }
    }

    package func parts(
        of id: UploadID,
        after number: Int,
        limit: Int
    ) async throws(ObjectStoreError) -> [UploadedPart] {
        try await index.read { records in
            try records.parts(of: try records.upload(id), after: number, limit: limit).map(\.part)
        }
    }

    package func completeUpload(
        _ id: UploadID,
        parts: [PartReference],
        checksum: String?,
        conditions: ObjectConditions
    ) async throws(ObjectStoreError) -> ObjectInfo {
        let (object, unused) = try await index.write { [now] records -> (ObjectInfo, [String]) in
            let upload: IndexedUpload
            do {
                upload = try records.upload(id)
            } catch ObjectStoreError.noSuchUpload {
                // A client that did not hear the first answer asks again.
                let present = try records.object(at: id.location)
                guard let present, present.uploadName == id.name else { throw ObjectStoreError.noSuchUpload }
                return (present.info, [])
            }
            let completion = try UploadCompletion(
                of: upload.upload,
                stored: try records.parts(of: upload, after: 0, limit: Int.max),
                chosen: parts,
                checksum: checksum,
                at: now()
            )
            var unused = try records.replace(
                at: id.location,
                with: completion.object,
                segments: completion.segments,
                uploadName: id.name,
                conditions: conditions
            )
            unused += try records.delete(upload)
            return (completion.object, unused)
        }
        await remove(unused)
        return object
    }

    package func abortUpload(_ id: UploadID) async throws(ObjectStoreError) {
        await remove(try await index.write { try $0.delete(try $0.upload(id)) })
    }

    package func uploads(matching query: UploadQuery) async throws(ObjectStoreError) -> [MultipartUpload] {
        try await index.read { try $0.uploads(matching: query) }
    }
}

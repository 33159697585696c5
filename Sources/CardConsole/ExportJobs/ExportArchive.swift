import ModelCards
import SageMakerAPI

/// The PDFs of several jobs as one ZIP file, which is made while it is sent: one PDF at a time is in memory.
package final class ExportArchive: ObjectReader {
    /// A PDF to be put into the archive.
    package struct File: Sendable {
        package let name: String
        package let size: Int
        package let modifiedAt: Timestamp
        package let open: @Sendable () async throws -> any ObjectReader

        /// Describes a PDF that is opened when its turn comes.
        package init(
            name: String,
            size: Int,
            modifiedAt: Timestamp,
            open: @escaping @Sendable () async throws -> any ObjectReader
        ) {
            self.name = name
            self.size = size
            self.modifiedAt = modifiedAt
            self.open = open
        }
    }

    package let object: ObjectInfo
    package let range: Range<Int64>
    private let writing: Writing

    /// An archive of files whose names differ.
    package init(_ files: [File], named name: String, at time: Timestamp) throws(ObjectStoreError) {
        let size = Int64(ZIPArchive.size(of: files.map { ($0.name, $0.size) }))
        object = ObjectInfo(
            key: try ObjectKey(name),
            size: size,
            etag: "",
            modifiedAt: time,
            attributes: ObjectAttributes(contentType: "application/zip"),
            checksum: nil,
            partCount: nil
        )
        range = 0..<size
        writing = Writing(files)
    }

    package func next() async throws(ObjectStoreError) -> [UInt8]? { try await writing.next() }

    package func close() async { await writing.stop() }
}

/// How far the archive has come.
private actor Writing {
    private var waiting: ArraySlice<ExportArchive.File>
    private var archive = ZIPArchive()
    private var isOver = false

    init(_ files: [ExportArchive.File]) {
        waiting = files[...]
    }

    func stop() {
        waiting = []
        isOver = true
    }

    /// One file with its header at a time, then the list of all.
    func next() async throws(ObjectStoreError) -> [UInt8]? {
        guard !isOver else { return nil }
        guard let file = waiting.popFirst() else {
            isOver = true
            return archive.end()
        }
        let bytes = try await Self.bytes(of: file)
        // The length of the whole was promised before; a PDF that was written anew meanwhile cannot keep it.
        guard bytes.count == file.size else { throw .storageFailure("\(file.name) changed while it was being read") }
        var checksum = CRC32()
        checksum.add(bytes)
        let head = archive.begin(file.name, size: file.size, checksum: checksum.value, modifiedAt: file.modifiedAt)
        return head + bytes
    }

    private static func bytes(of file: ExportArchive.File) async throws(ObjectStoreError) -> [UInt8] {
        let reader: any ObjectReader
        do {
            reader = try await file.open()
        } catch {
            throw .storageFailure("\(file.name) cannot be opened: \(error)")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.size)
        do {
            while bytes.count <= file.size, let chunk = try await reader.next() { bytes += chunk }
        } catch {
            await reader.close()
            throw error
        }
        await reader.close()
        return bytes
    }
}

extension ExportArchive {
    /// The answer that saves the PDFs of jobs as one file.
    ///
    /// - Throws: `ResourceNotFound` when none of the PDFs is left, `ValidationException` when they are too large together.
    static func response(
        of jobs: [ExportJob],
        named name: String,
        _ context: PageContext
    ) async throws -> ConsoleResponse {
        let files = try await files(of: jobs, context)
        guard !files.isEmpty else {
            throw SageMakerError(.resourceNotFound, "The PDFs of this export are gone. Export the cards again")
        }
        let size = ZIPArchive.size(of: files.map { ($0.name, $0.size) })
        guard size <= ZIPArchive.sizeLimit, files.count <= ZIPArchive.countLimit else {
            throw SageMakerError(
                .validationException,
                "These PDFs are too large for one ZIP file. Download them one by one"
            )
        }
        return ConsoleResponse(
            status: 200,
            headers: [
                ("content-type", "application/zip"), ("content-disposition", ConsoleResponse.disposition(name)),
                ("cache-control", "no-store"),
            ],
            body: .object(try ExportArchive(files, named: name, at: context.now))
        )
    }

    /// The jobs' PDFs under names that differ; one that was deleted is left out.
    private static func files(of jobs: [ExportJob], _ context: PageContext) async throws -> [File] {
        var files: [File] = []
        let (exports, caller) = (context.desk.exports, context.caller)
        for job in jobs {
            let open = { @Sendable in try await exports.open(jobNamed: job.name, ofCard: job.cardName, for: caller) }
            let reader: any ObjectReader
            do {
                reader = try await open()
            } catch {
                guard let refusal = error as? SageMakerError, refusal.code == .resourceNotFound else { throw error }
                continue
            }
            let size = Int(reader.object.size)
            await reader.close()
            files.append(
                File(
                    name: "\(job.cardName)-v\(job.version).pdf",
                    size: size,
                    modifiedAt: job.lastModifiedAt,
                    open: open
                )
            )
        }
        return files
    }
}

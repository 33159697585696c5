import AsyncHTTPClient
import Foundation
import NIOCore

/// An object on its way into a file.
struct FileDownload {
    private let path: String
    private let observer: TransferObserver?

    init(_ path: String, _ observer: TransferObserver?) {
        self.path = path
        self.observer = observer
    }

    /// Receives into a file beside the one that is meant, so that nobody ever sees half of it.
    func receive(_ response: HTTPClientResponse, from endpoint: ServiceEndpoint) async throws(ClientError) {
        let partial = "\(path).\(UUID().uuidString.prefix(8)).part"
        do throws(ClientError) {
            let file = try LocalFile(creating: partial)
            try await write(response, to: file, from: endpoint)
            try file.close()
            guard rename(partial, path) == 0 else { throw .unwritable(path) }
        } catch {
            unlink(partial)
            throw error
        }
    }

    private func write(
        _ response: HTTPClientResponse,
        to file: LocalFile,
        from endpoint: ServiceEndpoint
    ) async throws(ClientError) {
        let total = response.header("content-length").flatMap { Int64($0) }
        var done: Int64 = 0
        do {
            for try await buffer in response.body {
                try await file.write(Array(buffer: buffer))
                done += Int64(buffer.readableBytes)
                observer?(TransferProgress(completedBytes: done, totalBytes: total))
            }
        } catch {
            throw ClientError(transport: error, at: endpoint)
        }
        if let total, total != done { throw .transport(TransportFailure(.lost, at: "\(endpoint)")) }
    }
}

import CardTesting
import CardinalClient
import Foundation
import Synchronization
import Testing

@Suite("Objects")
struct ObjectTests {
    private static let bucket = "reports-of-the-test"

    @Test("go up and come down byte for byte, under hostile names", arguments: ["a", "a b+c&d/é/~x.json", "%2F..//q"])
    func bytes(key: String) async throws {
        try await withServer { client in
            try await client.createBucket(Self.bucket)
            try await client.putObject(.bytes([0, 1, 255]), at: "s3://\(Self.bucket)/\(key)")
            #expect(try await client.object(at: "s3://\(Self.bucket)/\(key)") == [0, 1, 255])
        }
    }

    @Test("larger than a piece stream from a file and into one, and say how far they are")
    func files() async throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<3_500_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 11) }
        try Data(bytes).write(to: URL(filePath: folder.path("up")))
        try await withServer { client in
            try await client.createBucket(Self.bucket)
            let seen = Mutex<[TransferProgress]>([])
            try await client.putObject(
                .file(folder.path("up")),
                at: "s3://\(Self.bucket)/large",
                contentType: "application/json"
            ) { progress in seen.withLock { $0.append(progress) } }
            #expect(seen.withLock(\.last) == TransferProgress(completedBytes: 3_500_000, totalBytes: 3_500_000))
            try await client.download("s3://\(Self.bucket)/large", to: folder.path("down"))
        }
        #expect(try Data(contentsOf: URL(filePath: folder.path("down"))) == Data(bytes))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["down", "up"])
    }

    @Test("that are empty files go up, too")
    func emptyFile() async throws {
        let folder = try TemporaryFolder()
        try Data().write(to: URL(filePath: folder.path("up")))
        try await withServer { client in
            try await client.createBucket(Self.bucket)
            try await client.putObject(.file(folder.path("up")), at: "s3://\(Self.bucket)/empty")
            #expect(try await client.object(at: "s3://\(Self.bucket)/empty").isEmpty)
        }
    }

    @Test("that do not exist leave the local file as it was")
    func missing() async throws {
        let folder = try TemporaryFolder()
        try Data("before".utf8).write(to: URL(filePath: folder.path("down")))
        try await withServer { client in
            try await client.createBucket(Self.bucket)
            let error = await #expect(throws: ClientError.self) {
                try await client.download("s3://\(Self.bucket)/none", to: folder.path("down"))
            }
            #expect(error?.service?.code == "NoSuchKey")
        }
        #expect(try String(contentsOfFile: folder.path("down"), encoding: .utf8) == "before")
    }

    @Test("a bucket that is there already is as good as made")
    func bucketAgain() async throws {
        try await withServer { client in
            try await client.createBucket(Self.bucket)
            try await client.createBucket(Self.bucket)
        }
    }

    @Test(
        "are named by URIs with a bucket and a key",
        arguments: ["reports/a.json", "https://host/a", "s3://bucket", "s3://bucket/", "s3:///key", "s3://a?b/key"]
    )
    func wrongURI(uri: String) async throws {
        let client = try SageMakerClient(.unreachable())
        let error = await #expect(throws: ClientError.self) { try await client.object(at: uri) }
        #expect(error?.description == "An object is named like s3://bucket/path/file, not '\(uri)'")
        await client.shutdown()
    }

    @Test("cannot be made from a file that is not there")
    func noFile() async throws {
        let client = try SageMakerClient(.unreachable())
        let error = await #expect(throws: ClientError.self) {
            try await client.putObject(.file("/nonexistent/x"), at: "s3://bucket/key")
        }
        #expect(error?.description == "There is no file /nonexistent/x")
        await client.shutdown()
    }

    @Test("that are refused while a file is still being sent are refused with the service's words")
    func refusedUpload() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes: [UInt8](repeating: 7, count: 8_000_000), to: "up")
        try await withServer { client in
            let error = await #expect(throws: ClientError.self) {
                try await client.putObject(.file(path), at: "s3://no-such-bucket/large")
            }
            #expect(error?.service?.code == "NoSuchBucket")
        }
    }

    @Test("are sent anew from the start of the file when an attempt fails")
    func uploadAgain() async throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
        let path = try folder.write(bytes: bytes, to: "up")
        try await ScriptedServer.run([.answer(503, "<Error><Code>SlowDown</Code></Error>"), .answer(200, "")]) {
            try await $0.putObject(.file(path), at: "s3://bucket/key", contentType: "text/plain")
            #expect($1.requests.map(\.body) == [bytes, bytes])
            #expect($1.requests.map { $0.head.headers.first(name: "content-type") } == ["text/plain", "text/plain"])
            #expect($1.requests.map(\.head.uri) == ["/bucket/key", "/bucket/key"])
        }
    }

    @Test("are received anew when the connection is lost half-way, and never half of one is left")
    func downloadAgain() async throws {
        let folder = try TemporaryFolder()
        let steps: [ScriptedServer.Step] = [.half("ha", announcing: 4), .answer(200, "half")]
        try await ScriptedServer.run(steps) { client, server in
            try await client.download("s3://bucket/key", to: folder.path("down"))
            #expect(server.requests.count == 2)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["down"])
        #expect(try String(contentsOfFile: folder.path("down"), encoding: .utf8) == "half")
        try await ScriptedServer.run([.half("ha", announcing: 4)]) { client, _ in
            let error = await #expect(throws: ClientError.self) {
                try await client.download("s3://bucket/key", to: folder.path("down"))
            }
            let endpoint = client.configuration.endpoint(of: .s3)
            #expect(
                error?.description == "The connection to \(endpoint) was lost before the answer was complete"
            )
        }
        #expect(try String(contentsOfFile: folder.path("down"), encoding: .utf8) == "half")
    }

    @Test("larger than the caller allows are refused")
    func tooLarge() async throws {
        try await ScriptedServer.run([.answer(200, "12345")]) { client, _ in
            let error = await #expect(throws: ClientError.self) {
                try await client.object(at: "s3://bucket/key", upTo: 4)
            }
            let endpoint = client.configuration.endpoint(of: .s3)
            #expect(
                error == .invalidResponse("\(endpoint) answered with more than the 4 bytes that were asked for at most")
            )
        }
    }
}

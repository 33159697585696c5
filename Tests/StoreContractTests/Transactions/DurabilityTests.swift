import CardStore
import Foundation
import ModelCards
import SageMakerAPI
import Testing

@Suite("What a killed process has been told")
struct DurabilityTests {
    @Test("No commit that was answered is lost when the process is killed", arguments: StoreBackend.allCases)
    func survivesKill(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            let answers = FileManager.default.temporaryDirectory.path + "/cardinal-answers-\(UUID())"
            defer { try? FileManager.default.removeItem(atPath: answers) }

            // Sixteen writers note each answer; the one that notes number 200 kills them all in the middle of their work.
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [location = location as StoreLocation, answers = answers as String] in
                let store = try await location.open()
                let notes = AnswerNotes(answers)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for writer in 0..<16 {
                        group.addTask {
                            for number in 0... {
                                let name = "card-\(writer)-\(number)"
                                try await store.insert(.sample(name))
                                if notes.add(name) == 200 {
                                    kill(getpid(), SIGKILL)
                                }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }

            let answered = try String(contentsOfFile: answers, encoding: .utf8).split(separator: "\n").map(String.init)
            #expect(answered.count >= 200)
            try await location.withStore { store in
                let missing = try await store.read { records in
                    try answered.filter { name in
                        try records.card(named: name, version: 1, in: .sample)?.version?.content != "{}"
                    }
                }
                #expect(missing == [])
            }
        }
    }
}

/// A file that outlives its writer, with a line for each answer.
private final class AnswerNotes: @unchecked Sendable {
    private let descriptor: CInt
    private let lock = NSLock()
    private var count = 0

    init(_ path: String) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    }

    /// Notes an answer.
    ///
    /// - Returns: the number of answers noted.
    func add(_ line: String) -> Int {
        lock.withLock {
            let bytes = Array((line + "\n").utf8)
            write(descriptor, bytes, bytes.count)
            count += 1
            return count
        }
    }
}

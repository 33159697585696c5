import CardTesting
import ModelCards
import SageMakerAPI
import Synchronization
import Testing

@Suite("Reports are read a few at a time")
struct ReportLaneTests {
    @Test("No more than the lane is wide are in memory at once, and all have their turn", arguments: [1, 3])
    func width(_ width: Int) async throws {
        let lane = ReportLane(width: width, longestQueue: 100)
        let inside = Occupancy()

        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<40 {
                group.addTask {
                    try await lane.run {
                        inside.enter()
                        await Task.yield()
                        let result = await lane.compute { number * 2 }
                        inside.leave()
                        return result
                    }
                }
            }
            return try await group.reduce(0, +)
        }

        #expect(sum == 1560)
        #expect(inside.now == 0)
        #expect(inside.most == width)
    }

    @Test("Who comes when too many wait is asked to come again")
    func full() async throws {
        let lane = ReportLane(width: 1, longestQueue: 1)
        let (gate, open) = AsyncStream<Void>.makeStream()
        let (started, start) = AsyncStream<Void>.makeStream()
        let first = Task {
            try await lane.run {
                start.finish()
                for await _ in gate {}
            }
        }
        for await _ in started {}

        // Whichever of the two comes first waits, and the other one hears at once that it may not.
        let answers = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    do {
                        return try await lane.run { "read" }
                    } catch let error as SageMakerError where error == .tooManyReports {
                        return "refused"
                    }
                }
            }
            let sooner = try await group.next()
            open.finish()
            return [sooner, try await group.next()]
        }

        #expect(answers == ["refused", "read"])
        try await first.value
    }

    @Test("Who goes away while it waits leaves its place to the next")
    func cancelled() async throws {
        let lane = ReportLane(width: 1, longestQueue: 10)
        let (gate, open) = AsyncStream<Void>.makeStream()
        let (started, start) = AsyncStream<Void>.makeStream()
        let first = Task {
            try await lane.run {
                start.finish()
                for await _ in gate {}
            }
        }
        for await _ in started {}
        let gone = Task { try await lane.run { "gone" } }
        let next = Task { try await lane.run { "next" } }

        gone.cancel()
        await #expect(throws: CancellationError.self) { try await gone.value }
        open.finish()
        try await first.value
        #expect(try await next.value == "next")
        #expect(try await lane.run { "free again" } == "free again")
    }

    @Test("A report that fails makes room like any other")
    func failing() async throws {
        let lane = ReportLane(width: 1, longestQueue: 10)

        await #expect(throws: SageMakerError.nothingToDraftFrom) {
            try await lane.run { throw SageMakerError.nothingToDraftFrom }
        }
        #expect(try await lane.run { 1 } == 1)
    }
}

/// How many are in a place, and the most that ever were.
private final class Occupancy: Sendable {
    private let counts = Mutex((now: 0, most: 0))

    var now: Int { counts.withLock { $0.now } }
    var most: Int { counts.withLock { $0.most } }

    func enter() { counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }

    func leave() { counts.withLock { $0.now -= 1 } }
}

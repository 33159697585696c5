import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("The bucket that files go into when nobody names one")
struct DefaultBucketTests {
    @Test("It is made when it is needed, by two at once too")
    func made() async throws {
        let exports = try await TestExports.open()
        let uploads = exports.cards.desk(objects: exports.objects).uploads

        let names = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<4 { group.addTask { try await uploads.defaultBucket(for: People.author) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(names == Array(repeating: "cardinal-us-west-2-123456789012", count: 4))
        await exports.remove()
    }

    @Test("Another account's bucket of that name is not used")
    func taken() async throws {
        let exports = try await TestExports.open()
        let name = DefaultBucket.name(in: People.author.scope)
        try await exports.objects.createBucket(
            Bucket(
                name: try BucketName(name),
                accountID: "210987654321",
                region: "us-west-2",
                createdAt: exports.cards.clock.now
            )
        )
        let desk = exports.cards.desk(objects: exports.objects)

        for call in [
            { _ = try await desk.uploads.store([123, 125], name: "a.json", for: People.author) },
            { _ = try await desk.exports.destination(for: People.author) },
        ] as [() async throws -> Void] {
            let refusal = try await SageMakerError.of(call)
            #expect(refusal?.code == .conflictException)
            #expect(
                refusal?.message
                    == "The bucket cardinal-us-west-2-123456789012, where files of this account go, belongs "
                    + "to another account. Name a bucket of your own"
            )
        }
        await exports.remove()
    }

    @Test("A region whose name cannot be part of a bucket's is said so")
    func noName() async throws {
        let exports = try await TestExports.open()
        let desk = exports.cards.desk(objects: exports.objects)
        let caller = TestService.caller(region: String(repeating: "x", count: 60))

        let refusal = try await SageMakerError.of { _ = try await desk.uploads.defaultBucket(for: caller) }

        #expect(refusal?.code == .conflictException)
        #expect(refusal?.message.hasSuffix("cannot be the name of a bucket. Name a bucket of your own") == true)
        await exports.remove()
    }
}

import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Tags in a store")
struct TagRecordsTests {
    private static let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-card/fraud"

    @Test("Tags are set, replaced, listed by key and removed", arguments: StoreBackend.allCases)
    func setsTags(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.transaction { records in
                let tags = [Tag(key: "b", value: "1"), Tag(key: "a", value: ""), Tag(key: "B", value: "é")]
                try records.setTags(tags, of: Self.arn)
                try records.setTags([Tag(key: "b", value: "2"), Tag(key: "c", value: "3")], of: Self.arn)
                try records.setTags([Tag(key: "z", value: "9")], of: "arn:other")
                try records.setTags([], of: Self.arn)

                #expect(
                    try records.tags(of: Self.arn) == [
                        Tag(key: "B", value: "é"), Tag(key: "a", value: ""), Tag(key: "b", value: "2"),
                        Tag(key: "c", value: "3"),
                    ]
                )

                try records.removeTags(keys: ["a", "c", "none"], of: Self.arn)
                try records.removeTags(keys: [], of: Self.arn)

                #expect(try records.tags(of: Self.arn) == [Tag(key: "B", value: "é"), Tag(key: "b", value: "2")])
                #expect(try records.tags(of: "arn:other") == [Tag(key: "z", value: "9")])
            }
        }
    }

    @Test("A key that is given twice keeps its last value", arguments: StoreBackend.allCases)
    func keepsLast(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let tags = try await store.transaction { records in
                try records.setTags([Tag(key: "k", value: "1"), Tag(key: "k", value: "2")], of: Self.arn)
                return try records.tags(of: Self.arn)
            }

            #expect(tags == [Tag(key: "k", value: "2")])
        }
    }

    @Test("Keys that look alike but differ in their bytes are two keys", arguments: StoreBackend.allCases)
    func comparesBytes(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let tags = try await store.transaction { records in
                try records.setTags([Tag(key: "\u{e9}", value: "1"), Tag(key: "e\u{301}", value: "2")], of: Self.arn)
                return try records.tags(of: Self.arn)
            }

            #expect(tags.map(\.value) == ["2", "1"])
        }
    }

    @Test("Callers that tag one resource at once do not lock each other out", arguments: StoreBackend.allCases)
    func setsTagsAtOnce(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<30 {
                    group.addTask {
                        let keys = (0..<20).map { "key-\($0)" }
                        let tags = (number % 2 == 0 ? keys : keys.reversed()).map { Tag(key: $0, value: "\(number)") }
                        try await store.transaction { records in try records.setTags(tags, of: Self.arn) }
                    }
                }
                try await group.waitForAll()
            }

            let tags = try await store.read { records in try records.tags(of: Self.arn) }
            #expect(tags.count == 20)
            #expect(Set(tags.map(\.value)).count == 1)
        }
    }
}

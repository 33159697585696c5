import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Content in a store")
struct CardContentTests {
    private static let contents: [String] = [
        "",
        "{}",
        #"{"a":1.0,"b":1e-7,"a":"\u0000"}"#,
        "'; DROP TABLE card; -- ? $1 \\ \"",
        "line\r\nbreak\ttab \u{1}\u{7f}\u{80}\u{feff}\u{fffd}\u{ffff}\u{10ffff}",
        "e\u{301} \u{e9} 한국어 👩‍👩‍👧‍👦🇪🇺 שלום",
        String(repeating: "🙂", count: 100_000),
        everyCodePoint(from: 1, to: 60_000),
        everyCodePoint(from: 60_000, to: 160_000),
    ]

    @Test("Content comes back byte for byte", arguments: StoreBackend.allCases, contents)
    func roundTrips(on backend: StoreBackend, content: String) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample(first: .sample(content: content)))

            let found = try await store.read { records in try records.existingVersion(1).content }

            // Strings that only look alike are equal, bytes are not.
            #expect(Array(found.utf8) == Array(content.utf8))
        }
    }

    @Test("Content that is read to be sent is the same, encoded", arguments: StoreBackend.allCases, contents)
    func encoded(on backend: StoreBackend, content: String) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample(first: .sample(content: content)))

            let found = try await store.read { records in
                let card = try #require(try records.card(named: "fraud", in: .sample))
                return try records.encodedContent(ofVersion: 1, of: card)
            }

            #expect(found == EncodedText(content))
        }
    }

    @Test("Generated content comes back byte for byte", arguments: StoreBackend.allCases)
    func roundTripsGenerated(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            var generator = FixedGenerator(state: 20_261_121)
            for number in 1...100 {
                let length = Int.random(in: 0...2_000, using: &generator)
                let scalars = (0..<length).compactMap { _ in
                    Unicode.Scalar(UInt32.random(in: 1...0x10ffff, using: &generator))
                }
                let content = String(String.UnicodeScalarView(scalars))
                try await store.insert(.sample("card-\(number)", first: .sample(content: content)))

                let found = try await store.read { records in
                    try records.existingVersion(1, of: "card-\(number)").content
                }

                #expect(Array(found.utf8) == Array(content.utf8))
            }
        }
    }

    @Test("U+0000 is refused by both engines", arguments: StoreBackend.allCases)
    func refusesNull(on backend: StoreBackend) async throws {
        try await backend.withStore { store async throws in
            await #expect(throws: StoreError.unstorableText) {
                try await store.insert(.sample(first: .sample(content: "before\u{0}after")))
            }
            await #expect(throws: StoreError.unstorableText) {
                try await store.read { records in try records.card(named: "fra\u{0}ud", in: .sample) }
            }

            #expect(try await store.read { records in try records.cardCount(in: .sample) } == 0)
        }
    }

    private static func everyCodePoint(from first: UInt32, to last: UInt32) -> String {
        String(String.UnicodeScalarView((first..<last).compactMap(Unicode.Scalar.init)))
    }
}

/// Pseudo-random numbers that are the same in every run (SplitMix64).
private struct FixedGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

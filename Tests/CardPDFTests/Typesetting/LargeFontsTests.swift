import CardPDF
import CardTesting
import JSONTree
import Testing

@Suite struct LargeFontsTests {
    private func card(_ scalars: ClosedRange<UInt32>) -> JSON {
        let text = scalars.compactMap(Unicode.Scalar.init).map { String($0) }.joined()
        return ["model_overview": ["model_name": .string(String(text.prefix(20))), "model_description": .string(text)]]
    }

    @Test("A card in Chinese is the same before and after cards with other characters, on every thread")
    func staysTheSame() async throws {
        let renderer = PDFRenderer(threads: 2)
        let first = try await renderer.render(CardFixtures.card(card(0x5200...0x52FF)))
        let files = try await withThrowingTaskGroup(of: (isRepeat: Bool, bytes: [UInt8]).self) { group in
            for number: UInt32 in 0..<16 {
                let others = card(0x6000 + number * 0x80...0x60FF + number * 0x80)
                group.addTask { (false, try await renderer.render(CardFixtures.card(others))) }
                let again = card(0x5200...0x52FF)
                group.addTask { (true, try await renderer.render(CardFixtures.card(again))) }
            }
            return try await group.filter(\.isRepeat).reduce(into: Set()) { $0.insert($1.bytes) }
        }
        #expect(files == [first])
    }
}

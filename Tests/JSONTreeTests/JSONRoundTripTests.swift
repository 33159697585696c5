import JSONTree
import Testing

@Suite("Writing and reading again")
struct JSONRoundTripTests {
    @Test("A generated document survives compact and pretty writing", arguments: 0..<200)
    func survives(seed: Int) throws {
        var generator = DocumentGenerator(seed: UInt64(seed))
        let document = generator.value(depth: 5)
        #expect(try JSON(parsing: document.text) == document)
        #expect(try JSON(parsing: document.prettyText) == document)
        #expect(try JSON(parsing: document.bytes()).isEquivalent(to: document))
    }
}

/// Makes documents of every shape, the same ones for the same seed.
private struct DocumentGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    mutating func value(depth: Int) -> JSON {
        switch next(below: depth > 0 ? 8 : 5) {
        case 0: return .null
        case 1: return .bool(next(below: 2) == 0)
        case 2, 3: return .string(text())
        case 4: return .number(pick(["0", "-0", "1.50", "1e-7", "-12E+3", "123456789012345678901234567890"]))
        case 5: return .array((0..<next(below: 6)).map { _ in value(depth: depth - 1) })
        default:
            let count = pick([0, 1, 3, 16, 17, 20])
            return .object(
                (0..<count).map { JSONMember(text() + "\($0)", value(depth: count > 5 ? 0 : depth - 1)) }
            )
        }
    }

    private mutating func text() -> String {
        (0..<next(below: 12)).map { _ in pick(["a", "bcdefgh", "\"", "\\", "\n", "\0", "é", "日", "😀", "e\u{301}"]) }
            .joined()
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[next(below: elements.count)]
    }

    private mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}

import JSONTree
import Testing

@Suite("What a view's value holds")
struct JSONViewChildrenTests {
    @Test(
        "Elements come in order, whatever is in them",
        arguments: [
            ("[]", []), ("[ ]", []), ("[1]", ["1"]),
            ("[1 , \"]\" ,[2,[3]], {\"a\":\"}\\\"\"} ]", ["1", "\"]\"", "[2,[3]]", "{\"a\":\"}\\\"\"}"]),
            ("{\"a\":1}", []), ("7", []),
        ]
    )
    func elements(text: String, expected: [String]) throws {
        try JSONViewTests.view(text) { view in
            #expect(view.elements.map(\.textString) == expected)
        }
    }

    @Test("Members come in order, also those whose name occurs again")
    func members() throws {
        try JSONViewTests.view(#"{ "a" : [1] , "b":{"c" : 2},"a":null }"#) { view in
            #expect(view.members.map { $0.name.string } == ["a", "b", "a"])
            #expect(view.members.map { $0.value.textString } == ["[1]", #"{"c" : 2}"#, "null"])
            #expect(view.mayHaveDuplicateNames)
        }
        try JSONViewTests.view("{}") { #expect(Array($0.members).isEmpty) }
        try JSONViewTests.view("[1]") { #expect(Array($0.members).isEmpty) }
    }

    @Test(
        "Names are the same however they are escaped",
        arguments: [
            (#"{"a":1,"\u0061":2}"#, true), (#"{"a":1,"b":2}"#, false), (#"{"\n":1,"\u000a":2}"#, true), ("{}", false),
        ]
    )
    func duplicates(text: String, expected: Bool) throws {
        try JSONViewTests.view(text) { #expect($0.mayHaveDuplicateNames == expected) }
    }

    @Test("What is in long containers, at any depth, is what the parser of documents finds", arguments: [1, 2, 3, 4])
    func longContainers(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let document = chance.value(length: 60_000, depth: 0)
        for text in [document.text, document.prettyText] {
            try JSONViewTests.view(text) { view in #expect(tree(of: view) == document) }
        }
    }

    @Test("The elements of a long array are known without going through them")
    func count() throws {
        for separator in [",", ", ", ",\n    "] {
            let numbers = (0..<5000).map(String.init).joined(separator: separator)
            try JSONViewTests.view("[\(numbers)]") { #expect($0.countOfLongArray == 5000) }
            try JSONViewTests.view("[[\(numbers)], \"a\", [\(numbers)], {}]") { view in
                #expect(view.countOfLongArray == 4)
                #expect(view.elements.map(\.countOfLongArray) == [5000, nil, 5000, nil])
            }
        }
        let others = Array(repeating: #"1, "a", [2, 3], {"b": 4, "c": 5}"#, count: 500).joined(separator: ", ")
        try JSONViewTests.view("[\(others)]") { #expect($0.countOfLongArray == 2000) }
        try JSONViewTests.view("[1, 2]") { #expect($0.countOfLongArray == nil) }
    }

    /// The tree that the views of a value add up to.
    private func tree(of view: JSONView) -> JSON {
        switch view.kind {
        case .null, .notFinite: .null
        case .boolean: .bool(view.boolean == true)
        case .number: .number(view.textString)
        case .string: .string(view.string ?? "")
        case .array: .array(view.elements.map(tree(of:)))
        case .object: .object(view.members.map { JSONMember($0.name.string ?? "", tree(of: $0.value)) })
        }
    }
}

/// Makes the same documents from the same seed.
private struct Chance {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func below(_ limit: UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % limit
    }

    /// A value of about that many characters.
    mutating func value(length: Int, depth: Int) -> JSON {
        guard length > 20, depth < 40 else { return scalar() }
        var rest = length
        var values: [JSON] = []
        while rest > 0 {
            // Mostly one large child, so that long containers lie in long ones.
            let share = below(3) == 0 ? rest * 9 / 10 : min(rest, Int(below(200)))
            values.append(value(length: share, depth: depth + 1))
            rest -= max(share, 10)
        }
        guard below(2) == 0 else { return .array(values) }
        return .object(values.enumerated().map { JSONMember("}\"[\($0)", $1) })
    }

    private mutating func scalar() -> JSON {
        switch below(6) {
        case 0: .null
        case 1: .bool(below(2) == 0)
        case 2: .string(String(repeating: "é]}\"\\", count: Int(below(4))))
        case 3: .number("-\(below(1000)).\(below(1_000_000_000))e-\(below(20))")
        default: .number("\(below(2)).\(below(1_000_000_000))\(below(1_000_000_000))")
        }
    }
}

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
}

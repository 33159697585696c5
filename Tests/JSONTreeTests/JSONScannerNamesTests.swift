import JSONTree
import Testing

@Suite("Repeated member names")
struct JSONScannerNamesTests {
    @Test(
        "A name that an object uses twice is refused, however it is escaped",
        arguments: [
            (#"{"a":1,"a":2}"#, "a", 7, "/a"),
            (#"{"a":1,"b":2,"a":3}"#, "a", 13, "/a"),
            (#"{"":1,"":2}"#, "", 6, "/"),
            (#"{"a":1,"\u0061":2}"#, "a", 7, "/a"),
            (#"{"\u0061":1,"a":2}"#, "a", 12, "/a"),
            (#"{"\u0061":1,"b":2,"\u0061":2}"#, "a", 18, "/a"),
            (#"{"é":1,"\u00e9":2}"#, "é", 8, "/é"),
            (#"{"x":[0,{"y":{"a":1,"a":2}}]}"#, "a", 20, "/x/1/y/a"),
            (#"[[],[{"a/b":1,"a/b":2}]]"#, "a/b", 14, "/1/0/a~1b"),
        ]
    )
    func refusesRepeatedNames(text: String, name: String, offset: Int, pointer: String) {
        let error = #expect(throws: JSONError.self) { try JSON(parsing: text) }
        #expect(error?.kind == .duplicateName(name))
        #expect(error?.offset == offset)
        #expect(error?.pointer?.description == pointer)
    }

    @Test(
        "Names that differ are accepted, even where Swift calls the texts equal",
        arguments: [
            #"{"a":1,"A":2}"#,
            #"{"ab":1,"ba":2}"#,
            #"{"\u00e9":1,"e\u0301":2}"#,
            "{\"\u{E9}\":1,\"e\u{301}\":2}",
            #"{"a":{"a":1},"b":{"a":1}}"#,
            #"{"abcd":1,"abdd":2,"abed":3,"acad":4}"#,
        ]
    )
    func acceptsDifferentNames(text: String) throws {
        #expect(try JSON(parsing: text).members?.count ?? 0 >= 2)
    }

    @Test("An object of many members is checked like a small one", arguments: [16, 17, 1000])
    func checksManyMembers(count: Int) throws {
        let members = (0..<count).map { "\"name \($0)\":\($0)" }
        #expect(try JSON(parsing: "{\(members.joined(separator: ","))}").members?.count == count)

        for repeated in [#""name 3":0"#, #""\u006eame 3":0"#] {
            let error = #expect(throws: JSONError.self) {
                try JSON(parsing: "{\((members + [repeated]).joined(separator: ","))}")
            }
            #expect(error?.kind == .duplicateName("name 3"))
        }
    }
}

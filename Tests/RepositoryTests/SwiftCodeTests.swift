import Testing

@Suite("Swift code without comments and strings")
struct SwiftCodeTests {
    @Test(
        "keeps code and lines",
        arguments: [
            ("let a = 1 // try!", ["let a = 1 "]),
            ("a /* b\n/* c */ d\n*/ e", ["a ", "", " e"]),
            (#"f("x! \(g("y!"))!")!"#, [#"f("")!"#]),
            ("let s = #\"a \" b\"#", ["let s = \"\""]),
            ("let s = \"\"\"\n  as! \"\n  \"\"\"\nas!", ["let s = \"\"", "as!"]),
            (#"let q = "\"" + x!"#, [#"let q = "" + x!"#]),
        ]
    )
    func lines(source: String, code: [String]) {
        #expect(SwiftCode(source).lines.filter { !$0.isEmpty } == code.filter { !$0.isEmpty })
    }
}

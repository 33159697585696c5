import JSONTree
import ModelCards
import Testing

@Suite struct SearchablePropertiesTests {
    @Test("Members are named through dots, and scalars become text")
    func names() throws {
        #expect(
            try properties(#"{"A":"x","B":{"C":true,"D":{"E":null,"F":false}},"G":1.50,"H":{},"I":[]}"#) == [
                SearchableProperty(name: "A", text: "x"),
                SearchableProperty(name: "B.C", text: "true"),
                SearchableProperty(name: "B.D.F", text: "false"),
                SearchableProperty(name: "G", text: "1.50", number: 1.5),
            ]
        )
    }

    @Test("Scalars of one element share its position in the outermost list")
    func elements() throws {
        let document = #"{"C":[{"Image":"a","Tags":["x","y"]},{"Image":"b","Tags":["x"]}],"T":["p","q"]}"#
        #expect(
            try properties(document) == [
                SearchableProperty(name: "C.Image", text: "a", element: 0),
                SearchableProperty(name: "C.Tags", text: "x", element: 0),
                SearchableProperty(name: "C.Tags", text: "y", element: 0),
                SearchableProperty(name: "C.Image", text: "b", element: 1),
                SearchableProperty(name: "C.Tags", text: "x", element: 1),
                SearchableProperty(name: "T", text: "p", element: 0),
                SearchableProperty(name: "T", text: "q", element: 1),
            ]
        )
    }

    @Test("What one element says twice is said once")
    func duplicates() throws {
        #expect(
            try properties(#"{"L":[["x","x"],["x"]]}"#) == [
                SearchableProperty(name: "L", text: "x", element: 0),
                SearchableProperty(name: "L", text: "x", element: 1),
            ]
        )
    }

    @Test("Names and texts that only look alike are kept apart")
    func alike() throws {
        let (composed, decomposed) = ("\u{E9}", "e\u{301}")
        let document = #"{"H":{"\#(composed)":"1","\#(decomposed)":"1"},"L":[["\#(composed)","\#(decomposed)"]]}"#
        #expect(try properties(document).count == 4)
    }

    @Test(
        "A text that spells a number counts as one too",
        arguments: [
            ("0.1", 0.1), ("-3", -3), ("1e2", 100), ("+1.5E-1", 0.15), ("007", 7), ("", nil), ("1,5", nil),
            ("nan", nil), ("inf", nil), ("0x10", nil), ("1e999", nil), ("1.2.3", nil), (" 1", nil), ("1 ", nil),
        ] as [(String, Double?)]
    )
    func numbers(text: String, number: Double?) throws {
        #expect(
            try properties(#"{"HyperParameters":{"eta":"\#(text)"}}"#)
                == [SearchableProperty(name: "HyperParameters.eta", text: text, number: number)]
        )
    }

    @Test("Texts are cut to 1,024 code points")
    func longTexts() throws {
        let text = String(repeating: "é", count: 1_025)
        #expect(
            try properties(#"{"A":"\#(text)"}"#)
                == [SearchableProperty(name: "A", text: String(repeating: "é", count: 1_024))]
        )
    }

    private func properties(_ document: String) throws -> [SearchableProperty] {
        try JSON(parsing: document).searchableProperties()
    }
}

import ModelCards
import Testing

@Suite("Files that are no reports")
struct EvaluationRefusalTests {
    private static let wanted =
        "Give the analysis.json of a Clarify job, the statistics.json of a model quality job, or an object with "
        + "\"metric_groups\"."

    @Test(
        "A file that is not JSON is refused: what is wrong, where, and what to do",
        arguments: [
            (
                "",
                "The report is empty. Look whether the job that writes it has ended and whether the copy is complete."
            ),
            (
                " \n\t",
                "The report is empty. Look whether the job that writes it has ended and whether the copy is complete."
            ),
            (
                "{\"regression_metrics\": {\"mae\": {\"value\": 1",
                "The report is not JSON: Unexpected end of input at line 1, column 43. "
                    + "The file ends inside a value, so it was probably cut short: copy it again."
            ),
            (
                "{\n \"a\": nul}",
                "The report is not JSON: Expected a value at line 2, column 7. "
                    + "Correct the report at that place, or have the job write it again."
            ),
            (
                "{} {}",
                "The report is not JSON: Unexpected text after the document at line 1, column 4. "
                    + "Give one JSON document, or JSON Lines with a document on each line."
            ),
            (
                "<!DOCTYPE html>",
                "The report is HTML or XML, not JSON. Give analysis.json from the same folder, or look at "
                    + "what the link answers."
            ),
            ("PAR1", "The report is a Parquet file, not JSON. Give the JSON report that the job wrote beside it."),
            ("%PDF-1.7", "The report is a PDF, not JSON. Give analysis.json from the same folder."),
            ("PK\u{3}\u{4}", "The report is a ZIP archive, not JSON. Unpack it and give the JSON file in it."),
        ]
    )
    func notJSON(text: String, sentences: String) throws {
        #expect(try SampleReports.refusal(text).description == sentences)
    }

    @Test("Bytes that are no text are refused")
    func notText() throws {
        let latin1: [UInt8] = Array("{\"".utf8) + [0xE9] + Array("\":1}".utf8)
        #expect(
            try SampleReports.refusal(latin1).description
                == "The report is not JSON: Invalid UTF-8 at line 1, column 3. Save the report as UTF-8."
        )
        #expect(
            try SampleReports.refusal([0x89, 0x50, 0x4E, 0x47, 0x0D]).description
                == "The report is a picture, not JSON. Give analysis.json from the same folder."
        )
        #expect(
            try SampleReports.refusal([0x1F, 0x8B, 0x08]).description
                == "The report is compressed with gzip, not JSON. Unpack it and give the JSON file in it."
        )
        #expect(
            try SampleReports.refusal([0xFE, 0xFF, 0xD8, 0x00]).description
                == "The report looks like UTF-16 but is not well-formed. Save it as UTF-8."
        )
    }

    @Test("Nesting beyond all reports is refused, however deep it goes")
    func tooDeep() throws {
        let text = String(repeating: "{\"a\":", count: 1_000_000)
        #expect(
            try SampleReports.refusal(text).description
                == "The report is not JSON: More than 128 levels of nesting at line 1, column 641. "
                + "No report nests that deep: look whether this is the right file."
        )
    }

    @Test(
        "JSON of no known kind is refused by what it has",
        arguments: [
            ("[1]", "The report is a list; every kind of report is an object. "),
            ("7", "The report is a number; every kind of report is an object. "),
            ("{}", "The report is an empty object. "),
            (#"{"a":1,"b":2}"#, #"The report is of no known kind; its members are "a", "b". "#),
            (
                #"{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6}"#,
                #"The report is of no known kind; its members are "a", "b", "c", "d", "e" and 1 more. "#
            ),
        ]
    )
    func unknown(text: String, problem: String) throws {
        #expect(try SampleReports.refusal(text).description == problem + Self.wanted)
    }

    @Test("A report of another kind than asked for is refused by what it looks like")
    func wrongKind() throws {
        #expect(
            try SampleReports.refusal(SampleReports.bias, as: .regression).description
                == "The report looks like a Clarify bias report, not like a Model Monitor regression report. "
                + "Leave the type out, or give clarify-bias."
        )
    }
}

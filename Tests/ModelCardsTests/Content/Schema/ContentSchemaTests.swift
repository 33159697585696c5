import JSONTree
import ModelCards
import Testing

@Suite("The schema of a card's content")
struct ContentSchemaTests {
    @Test("Complete contents are valid", arguments: [SampleContent.full, SampleContent.package, "{}", " {\n}\n"])
    func acceptsCompleteContent(text: String) {
        #expect(ContentSchema.card.findings(in: text) == [])
    }

    @Test(
        "A section that is null or of another type is refused",
        arguments: [
            "model_overview", "intended_uses", "business_details", "training_details", "additional_information",
        ]
    )
    func refusesNullSections(section: String) {
        let findings = ContentSchema.card.findings(in: #"{"\#(section)":null}"#)
        #expect(findings.map(\.message) == ["Invalid type. Expected: object, given: null"])
        #expect(findings.map(\.path) == [section])
    }

    @Test(
        "A root that is no object is refused",
        arguments: [
            ("[]", "array"), (#""""#, "string"), ("1", "integer"), ("1.50", "number"), ("2.0", "integer"),
            ("true", "boolean"), ("null", "null"),
        ]
    )
    func refusesOtherRoots(text: String, given: String) {
        let findings = ContentSchema.card.findings(in: text)
        #expect(findings.map(\.message) == ["Invalid type. Expected: object, given: \(given)"])
        #expect(findings.map(\.path) == ["(root)"])
        #expect(findings.map(\.pointer) == [""])
    }

    @Test("Members that the schema does not know are refused at the object that has them")
    func refusesUnknownMembers() {
        let findings = ContentSchema.card.findings(in: #"{"extra":1,"intended_uses":{"Risk_rating":"Low"}}"#)
        #expect(
            findings.map { "\($0.path): \($0.message)" } == [
                "(root): Additional property extra is not allowed",
                "intended_uses: Additional property Risk_rating is not allowed",
            ]
        )
    }

    @Test("Escaped member names are the same names")
    func readsEscapedNames() {
        #expect(ContentSchema.card.findings(in: #"{"intended\u005fuses":{"risk_ratin\u0067":"\u004cow"}}"#) == [])
        #expect(ContentSchema.card.findings(in: #"{"intended\u005fuses":{"risk_ratin\u0067":"\u006cow"}}"#).count == 1)
    }

    @Test("All violations are found at once, in document order")
    func findsEverything() {
        let text = #"""
            {"intended_uses":{"risk_rating":"high"},
             "evaluation_details":[{"datasets":[1,"x",null]},{"name":""}],
             "model_overview":{"model_version":0}}
            """#
        #expect(
            ContentSchema.card.findings(in: text).map { "\($0.pointer): \($0.message)" } == [
                "/intended_uses/risk_rating: intended_uses.risk_rating must be one of the following: "
                    + #""High", "Medium", "Low", "Unknown""#,
                "/evaluation_details/0: name is required",
                "/evaluation_details/0/datasets/0: Invalid type. Expected: string, given: integer",
                "/evaluation_details/0/datasets/2: Invalid type. Expected: string, given: null",
                "/evaluation_details/1/name: Does not match pattern '.{1,63}'",
                "/model_overview/model_version: Must be greater than or equal to 1",
            ]
        )
    }

    @Test("Beyond a thousand findings only their number is told")
    func limitsFindings() {
        let text = #"{"evaluation_details":\#(SampleContent.list(1500, of: "1"))}"#
        let findings = ContentSchema.card.findings(in: text)
        #expect(findings.count == 1001)
        #expect(findings.dropLast().last?.pointer == "/evaluation_details/999")
        #expect(findings.last?.message == "500 more findings are left out")
    }

    @Test("U+0000 is refused in strings and names, and only there")
    func refusesNul() {
        let text =
            #"{"business_details":{"business_problem":"a\u0000"},"#
            + #""additional_information":{"custom_details":{"\u0000":"v"}}}"#
        let findings = ContentSchema.card.findings(in: text)
        #expect(findings.map(\.message) == Array(repeating: "The character U+0000 is not allowed", count: 2))
        #expect(findings.first?.path == "business_details.business_problem")
        #expect(ContentSchema.card.findings(in: #"{"business_details":{"business_problem":"a\\u0000"}}"#) == [])
    }

    @Test(
        "A text that is not JSON has one finding, with line and column",
        arguments: [
            ("", "The input is empty at line 1, column 1"),
            ("{\n\"a\"", "Unexpected end of input at line 2, column 4"),
            (#"{"x":NaN}"#, "NaN and Infinity are not JSON numbers at line 1, column 6"),
            (#"{"x":1,"x":2}"#, #"Duplicate member name "x" at line 1, column 8 (/x)"#),
        ]
    )
    func refusesOtherText(text: String, message: String) {
        #expect(ContentSchema.card.findings(in: text) == [ContentFinding(at: JSONPointer(), .error, message)])
    }

    @Test("Content may have 100,000 code points, not bytes")
    func limitsLength() {
        let padding = String(repeating: " ", count: 99_998)
        #expect(ContentSchema.card.findings(in: "{\(padding)}") == [])
        #expect(
            ContentSchema.card.findings(in: "{\(padding) }").map(\.message) == [
                "String length must be less than or equal to 100000"
            ]
        )
        let details = (0..<96).map { #""\#($0)":\#(SampleContent.text(1000, of: "é"))"# }.joined(separator: ",")
        #expect(ContentSchema.card.findings(in: #"{"additional_information":{"custom_details":{\#(details)}}}"#) == [])
    }

    @Test("A package's card has no model_package_details and a shorter overview")
    func checksPackageCards() {
        #expect(ContentSchema.packageCard.findings(in: "{}") == [])
        #expect(
            ContentSchema.packageCard.findings(in: #"{"model_overview":{"model_creator":"c","model_artifact":[]}}"#)
                == []
        )
        #expect(
            ContentSchema.packageCard.findings(in: #"{"model_overview":{"model_id":"m"}}"#).map(\.message) == [
                "Additional property model_id is not allowed"
            ]
        )
        #expect(
            ContentSchema.packageCard.findings(in: SampleContent.package).map(\.message) == [
                "Additional property model_package_details is not allowed"
            ]
        )
    }
}

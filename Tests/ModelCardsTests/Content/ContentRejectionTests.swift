import JSONTree
import ModelCards
import Testing

@Suite("The message of refused content")
struct ContentRejectionTests {
    @Test(
        "One violation reads as the service writes it",
        arguments: [
            (
                #"{"evaluation_details":[{"name":"e","evaluation_job_arn":\#(SampleContent.text(257))}]}"#,
                "The document is not valid evaluation_details.0.evaluation_job_arn: "
                    + "String length must be less than or equal to 256"
            ),
            (#"{"x":1}"#, "The document is not valid (root): Additional property x is not allowed"),
            ("{", "The document is not valid (root): Unexpected end of input at line 1, column 2"),
        ]
    )
    func namesOne(text: String, expected: String) {
        let error = #expect(throws: ContentRejection.self) { try CardContent(text) }
        #expect(error?.wireMessage == expected)
    }

    @Test("Several violations follow one another")
    func namesSeveral() {
        let error = #expect(throws: ContentRejection.self) { try CardContent(#"{"x":1,"business_details":[]}"#) }
        #expect(
            error?.wireMessage == "The document is not valid (root): Additional property x is not allowed; "
                + "business_details: Invalid type. Expected: object, given: array"
        )
    }

    @Test("Many violations are counted where they are not named")
    func countsTheRest() throws {
        let error = #expect(throws: ContentRejection.self) {
            try CardContent(#"{"evaluation_details":\#(SampleContent.list(400, of: "{}"))}"#)
        }
        let message = try #require(error?.wireMessage)
        #expect(message.hasPrefix("The document is not valid evaluation_details.0: name is required; "))
        #expect(message.hasSuffix("name is required … and 208 more"))
        #expect(message.count <= 8100)
    }

    @Test("A letter with a thousand accents does not make a long message")
    func shortensAccents() throws {
        let name = "x" + String(repeating: "\u{301}", count: 5000)
        let error = #expect(throws: ContentRejection.self) { try CardContent(#"{"\#(name)":1}"#) }
        #expect(try #require(error?.wireMessage).utf8.count < 1000)
    }

    @Test("A long name does not make a long message")
    func shortensNames() throws {
        let error = #expect(throws: ContentRejection.self) { try CardContent(#"{\#(SampleContent.text(5000)):1}"#) }
        #expect(try #require(error?.wireMessage).count < 200)
    }
}

import JSONTree
import SageMakerAPI
import Testing

@Suite("Checks of a request against its shape")
struct ShapeCheckTests {
    static let nameless = #""Content":"{}","ModelCardStatus":"Draft""#
    static let pattern = "[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"

    @Test(
        "A broken constraint is named with its place and its value",
        arguments: [
            (
                #"{\#(nameless)}"#,
                "Value null at 'modelCardName' failed to satisfy constraint: Member must not be null"
            ),
            (
                #"{"ModelCardName":null,\#(nameless)}"#,
                "Value null at 'modelCardName' failed to satisfy constraint: Member must not be null"
            ),
            (
                #"{"ModelCardName":"a_b",\#(nameless)}"#,
                "Value 'a_b' at 'modelCardName' failed to satisfy constraint: "
                    + "Member must satisfy regular expression pattern: \(pattern)"
            ),
            (
                #"{"ModelCardName":"a\#(String(repeating: "-", count: 62))z",\#(nameless)}"#,
                "Value 'a\(String(repeating: "-", count: 62))z' at 'modelCardName' failed to satisfy constraint: "
                    + "Member must have length less than or equal to 63"
            ),
            (
                #"{"ModelCardName":"a","Content":"{}","ModelCardStatus":"Final"}"#,
                "Value 'Final' at 'modelCardStatus' failed to satisfy constraint: "
                    + "Member must satisfy enum value set: [Draft, PendingReview, Approved, Archived]"
            ),
            (
                #"{"ModelCardName":"a",\#(nameless),"SecurityConfig":{"KmsKeyId":"a b"}}"#,
                "Value 'a b' at 'securityConfig.kmsKeyId' failed to satisfy constraint: "
                    + "Member must satisfy regular expression pattern: [a-zA-Z0-9:/_-]*"
            ),
            (
                #"{"ModelCardName":"a",\#(nameless),"Tags":[{"Key":"k","Value":"v"},{"Key":"","Value":"v"}]}"#,
                "Value '' at 'tags.2.member.key' failed to satisfy constraint: "
                    + "Member must have length greater than or equal to 1"
            ),
            (
                #"{"ModelCardName":"a",\#(nameless),"Tags":[{"Key":"k"}]}"#,
                "Value null at 'tags.1.member.value' failed to satisfy constraint: Member must not be null"
            ),
            (
                #"{"ModelCardName":"a",\#(nameless),"Tags":[null]}"#,
                "Value at 'tags' failed to satisfy constraint: "
                    + "Member must satisfy constraint: [Member must not be null]"
            ),
        ]
    )
    func oneViolation(body: String, violation: String) {
        let error = refusal(of: CreateModelCardRequest.self, body)
        #expect(error?.code == .validationException)
        #expect(error?.message == "1 validation error detected: \(violation)")
    }

    @Test("All broken constraints are listed in one answer, in the order of the shape")
    func allViolations() {
        #expect(
            refusal(of: CreateModelCardRequest.self, #"{"ModelCardStatus":"x","ModelCardName":""}"#)?.message
                == "4 validation errors detected: "
                + "Value '' at 'modelCardName' failed to satisfy constraint: "
                + "Member must satisfy regular expression pattern: \(Self.pattern); "
                + "Value '' at 'modelCardName' failed to satisfy constraint: "
                + "Member must have length greater than or equal to 1; "
                + "Value null at 'content' failed to satisfy constraint: Member must not be null; "
                + "Value 'x' at 'modelCardStatus' failed to satisfy constraint: "
                + "Member must satisfy enum value set: [Draft, PendingReview, Approved, Archived]"
        )
    }

    @Test(
        "A number beyond its bounds is named with the bound",
        arguments: [
            ("0", "greater than or equal to 1"), ("-3", "greater than or equal to 1"),
            ("101", "less than or equal to 100"), ("1e3", "less than or equal to 100"),
            ("99999999999", "less than or equal to 100"), ("1e400", "less than or equal to 100"),
        ]
    )
    func numberBounds(number: String, bound: String) {
        #expect(
            refusal(of: ListModelCardsRequest.self, #"{"MaxResults":\#(number)}"#)?.message
                == "1 validation error detected: Value '\(number)' at 'maxResults' failed to satisfy constraint: "
                + "Member must have value \(bound)"
        )
    }

    @Test("Content is never quoted, whatever is wrong with it")
    func sensitive() {
        let long = String(repeating: "s", count: 100_001)
        let error = refusal(
            of: CreateModelCardRequest.self,
            #"{"ModelCardName":"a","Content":"\#(long)","ModelCardStatus":"Draft"}"#
        )
        #expect(
            error?.message
                == "1 validation error detected: Value at 'content' failed to satisfy constraint: "
                + "Member must have length less than or equal to 100000"
        )
    }

    @Test("Lengths count code points, not bytes")
    func codePoints() {
        let body = { (count: Int) in
            let content = String(repeating: "é", count: count)
            return #"{"ModelCardName":"a","Content":"\#(content)","ModelCardStatus":"Draft"}"#
        }
        #expect(refusal(of: CreateModelCardRequest.self, body(100_000)) == nil)
        #expect(refusal(of: CreateModelCardRequest.self, body(100_001))?.code == .validationException)
    }

    @Test("A long value is shown by its first 256 code points")
    func longValues() {
        let token = String(repeating: "t", count: 8193)
        #expect(
            refusal(of: ListModelCardsRequest.self, #"{"NextToken":"\#(token)"}"#)?.message
                == "1 validation error detected: Value '\(String(repeating: "t", count: 256))...' at 'nextToken' "
                + "failed to satisfy constraint: Member must have length less than or equal to 8192"
        )
    }

    @Test("U+0000 is refused in every string, since not every database can hold it")
    func nullCharacter() {
        let content = #"{"ModelCardName":"a","Content":"{\u0000}","ModelCardStatus":"Draft"}"#
        #expect(
            refusal(of: CreateModelCardRequest.self, content)?.message
                == "1 validation error detected: Value at 'content' failed to satisfy constraint: "
                + "Member must not contain the character U+0000"
        )
        #expect(
            refusal(of: ListModelCardsRequest.self, #"{"NextToken":"a\u0000b"}"#)?.message
                == "1 validation error detected: Value 'a\0b' at 'nextToken' failed to satisfy constraint: "
                + "Member must not contain the character U+0000"
        )
    }

    @Test("Line breaks in Content are accepted")
    func lineBreaks() throws {
        let request: CreateModelCardRequest = try read(
            #"{"ModelCardName":"a","Content":"{\n}\r\n","ModelCardStatus":"Draft"}"#
        )
        #expect(request.content == "{\n}\r\n")
    }

    @Test("A list of strings is refused as a whole, with every rule of its elements")
    func listOfStrings() {
        let arn = #""ResourceArn":"arn:aws:sagemaker:us-west-2:123456789012:model-card/a""#
        let rules =
            "Member must satisfy constraint: [Member must have length less than or equal to 128, "
            + "Member must have length greater than or equal to 1, "
            + #"Member must satisfy regular expression pattern: ([\p{L}\p{Z}\p{N}_.:/=+\-@]*), "#
            + "Member must not be null]"
        #expect(
            refusal(of: DeleteTagsInput.self, #"{\#(arn),"TagKeys":["ok","not;ok"]}"#)?.message
                == "1 validation error detected: Value '[ok, not;ok]' at 'tagKeys' failed to satisfy constraint: "
                + rules
        )
        #expect(
            refusal(of: DeleteTagsInput.self, #"{\#(arn),"TagKeys":["ok",null]}"#)?.message
                == "1 validation error detected: Value '[ok, null]' at 'tagKeys' failed to satisfy constraint: "
                + rules
        )
        #expect(
            refusal(of: DeleteTagsInput.self, #"{\#(arn),"TagKeys":[]}"#)?.message
                == "1 validation error detected: Value '[]' at 'tagKeys' failed to satisfy constraint: "
                + "Member must have length greater than or equal to 1"
        )
    }

    @Test("The elements of a list that is too long are not looked at")
    func tooManyElements() {
        let tags = Array(repeating: "{}", count: 51).joined(separator: ",")
        #expect(
            refusal(of: CreateModelCardRequest.self, #"{"ModelCardName":"a",\#(Self.nameless),"Tags":[\#(tags)]}"#)?
                .message
                == "1 validation error detected: Value at 'tags' failed to satisfy constraint: "
                + "Member must have length less than or equal to 50"
        )
    }

    @Test("Members that an operation does not know are ignored")
    func unknownMembers() throws {
        let request: ListModelCardsRequest = try read(#"{"Sparkle":[1,{"a":null}],"MaxResults":7}"#)
        #expect(request == ListModelCardsRequest(maxResults: 7))
    }

    @Test("A flag must be a boolean", arguments: [("true", true), ("false", true), ("1", false), (#""true""#, false)])
    func flags(value: String, isFlag: Bool) throws {
        let shape = Shape.structure([.required("Flag", .boolean)])
        let body = try JSON(parsing: #"{"Flag":\#(value)}"#)
        let problem: SageMakerError? = {
            do throws(SageMakerError) {
                try shape.check(body)
                return nil
            } catch {
                return error
            }
        }()
        #expect((problem == nil) == isFlag)
        #expect(problem?.message.hasSuffix("VALUE can not be converted to a Boolean at 'flag'") ?? isFlag)
    }
}

@Suite("Checks of a map")
struct MapCheckTests {
    static let shape = Shape.structure([
        .optional(
            "Labels",
            .map(
                key: StringShape(length: 0...3, pattern: StringShape.kmsKeyID.pattern),
                value: .string(StringShape(length: 1...2)),
                count: 1...2
            )
        )
    ])

    @Test("A map whose names and values are in order is accepted", arguments: ["{}", #"{"Labels":{"a":"x","":"yz"}}"#])
    func accepted(body: String) throws {
        try Self.shape.check(JSON(parsing: body))
    }

    @Test(
        "A map is refused as a whole, with every rule of its names or values, and none of its values is shown",
        arguments: [
            (#"{"Labels":{"a b":"x"}}"#, keys),
            (#"{"Labels":{"abcd":"x"}}"#, keys),
            (#"{"Labels":{"a":"secret"}}"#, values),
            (#"{"Labels":{"a":null}}"#, values),
            (#"{"Labels":{}}"#, "Member must have length greater than or equal to 1"),
            (#"{"Labels":{"a":"x","b":"x","c":""}}"#, "Member must have length less than or equal to 2"),
        ]
    )
    func refused(body: String, rule: String) throws {
        let body = try JSON(parsing: body)
        let message = "1 validation error detected: Value at 'labels' failed to satisfy constraint: \(rule)"
        #expect(throws: SageMakerError(.validationException, message)) { try Self.shape.check(body) }
    }

    @Test("Names and values are told apart when both are wrong")
    func both() throws {
        let body = try JSON(parsing: #"{"Labels":{"abcd":""}}"#)
        let message =
            "2 validation errors detected: Value at 'labels' failed to satisfy constraint: \(Self.keys); "
            + "Value at 'labels' failed to satisfy constraint: \(Self.values)"
        #expect(throws: SageMakerError(.validationException, message)) { try Self.shape.check(body) }
    }

    @Test("A structure in a map is checked under its name")
    func structures() throws {
        let shape = Shape.map(
            key: StringShape(),
            value: .structure([.required("S3Uri", .string(.s3URI))]),
            count: 0...Int.max
        )
        let body = try JSON(parsing: #"{"one":{"S3Uri":"s3://b"},"two":{}}"#)
        let message =
            "1 validation error detected: Value null at 'two.member.s3Uri' failed to satisfy constraint: "
            + "Member must not be null"
        #expect(throws: SageMakerError(.validationException, message)) { try shape.check(body) }
    }

    static let keys =
        "Map keys must satisfy constraint: [Member must have length less than or equal to 3, "
        + "Member must have length greater than or equal to 0, "
        + "Member must satisfy regular expression pattern: [a-zA-Z0-9:/_-]*, Member must not be null]"
    static let values =
        "Map value must satisfy constraint: [Member must have length less than or equal to 2, "
        + "Member must have length greater than or equal to 1, Member must not be null]"
}

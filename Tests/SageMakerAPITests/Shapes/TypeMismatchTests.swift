import JSONTree
import SageMakerAPI
import Testing

@Suite("Values of a wrong JSON type")
struct TypeMismatchTests {
    @Test(
        "A wrong type is told with its place, before any constraint is",
        arguments: [
            (#"{"ModelCardName":1}"#, "NUMBER_VALUE can not be converted to a String at 'modelCardName'"),
            (#"{"ModelCardName":true}"#, "TRUE_VALUE can not be converted to a String at 'modelCardName'"),
            (#"{"ModelCardName":false}"#, "FALSE_VALUE can not be converted to a String at 'modelCardName'"),
            (#"{"ModelCardName":[]}"#, "Start of list found where not expected at 'modelCardName'"),
            (#"{"ModelCardName":{}}"#, "Start of structure or map found where not expected at 'modelCardName'"),
            (#"{"Tags":"x"}"#, "Expected list or null at 'tags'"),
            (#"{"Tags":{}}"#, "Start of structure or map found where not expected at 'tags'"),
            (#"{"Tags":["x"]}"#, "Expected structure or null at 'tags.1.member'"),
            (#"{"Tags":[{"Key":1}]}"#, "NUMBER_VALUE can not be converted to a String at 'tags.1.member.key'"),
            (#"{"SecurityConfig":7}"#, "Expected structure or null at 'securityConfig'"),
            (#"{"SecurityConfig":[]}"#, "Start of list found where not expected at 'securityConfig'"),
            ("[]", "Start of list found where not expected"),
            (#""x""#, "Expected structure or null"),
            ("null", "Expected structure or null"),
            ("1", "Expected structure or null"),
        ]
    )
    func mismatches(body: String, message: String) {
        let error = refusal(of: CreateModelCardRequest.self, body)
        #expect(error?.code == .serializationException)
        #expect(error?.message == message)
    }

    @Test(
        "A wrong number or time is told with its place",
        arguments: [
            (#"{"MaxResults":"1"}"#, "STRING_VALUE can not be converted to an Integer at 'maxResults'"),
            (#"{"MaxResults":1.5}"#, "NUMBER_VALUE can not be converted to an Integer at 'maxResults'"),
            (#"{"MaxResults":1e-1}"#, "NUMBER_VALUE can not be converted to an Integer at 'maxResults'"),
            (
                #"{"MaxResults":1.0000000000000000000000001}"#,
                "NUMBER_VALUE can not be converted to an Integer at 'maxResults'"
            ),
            (
                #"{"CreationTimeAfter":"soon"}"#,
                "STRING_VALUE can not be converted to a Timestamp at 'creationTimeAfter'"
            ),
            (
                #"{"CreationTimeAfter":1e20}"#,
                "NUMBER_VALUE can not be converted to a Timestamp at 'creationTimeAfter'"
            ),
            (
                #"{"CreationTimeAfter":true}"#,
                "TRUE_VALUE can not be converted to a Timestamp at 'creationTimeAfter'"
            ),
        ]
    )
    func numbersAndTimes(body: String, message: String) {
        let error = refusal(of: ListModelCardsRequest.self, body)
        #expect(error?.code == .serializationException)
        #expect(error?.message == message)
    }

    @Test(
        "A version that 32 bits cannot hold is refused",
        arguments: ["2147483648", "-2147483649", "1e30", "-9223372036854775809"]
    )
    func versionsTooLarge(number: String) {
        let error = refusal(of: DescribeModelCardRequest.self, #"{"ModelCardName":"a","ModelCardVersion":\#(number)}"#)
        #expect(error?.code == .serializationException)
        #expect(error?.message == "NUMBER_VALUE can not be converted to an Integer at 'modelCardVersion'")
    }

    @Test(
        "A whole number may be written with a fraction of zero or an exponent",
        arguments: [
            ("2", 2), ("2.0", 2), ("2.000", 2), ("1e2", 100), ("1.5e1", 15), ("200e-2", 2), ("-0", 0), ("0e999999", 0),
            ("2147483647", 2_147_483_647), ("-2147483648", -2_147_483_648),
        ]
    )
    func wholeNumbers(text: String, value: Int) throws {
        let request: DescribeModelCardRequest = try read(#"{"ModelCardName":"a","ModelCardVersion":\#(text)}"#)
        #expect(request.modelCardVersion == value)
    }

    @Test(
        "Numbers of 64 bits, fractions and maps are told by their names",
        arguments: [
            (#"{"Seed":"1"}"#, "STRING_VALUE can not be converted to a Long at 'seed'"),
            (#"{"Seed":0.5}"#, "NUMBER_VALUE can not be converted to a Long at 'seed'"),
            (#"{"Seed":9223372036854775808}"#, "NUMBER_VALUE can not be converted to a Long at 'seed'"),
            (#"{"Value":"1"}"#, "STRING_VALUE can not be converted to a Double at 'value'"),
            (#"{"Value":true}"#, "TRUE_VALUE can not be converted to a Double at 'value'"),
            (#"{"Value":1e400}"#, "NUMBER_VALUE can not be converted to a Double at 'value'"),
            (#"{"Labels":"x"}"#, "Expected map or null at 'labels'"),
            (#"{"Labels":[]}"#, "Start of list found where not expected at 'labels'"),
            (#"{"Labels":{"a":1}}"#, "NUMBER_VALUE can not be converted to a String at 'labels.a.member'"),
        ]
    )
    func longsDoublesAndMaps(body: String, message: String) throws {
        let shape = Shape.structure([
            .optional("Seed", .long),
            .optional("Value", .number),
            .optional("Labels", .map(key: StringShape(), value: .string(StringShape()), count: 0...2)),
        ])
        let body = try JSON(parsing: body)
        #expect(throws: SageMakerError.serialization(message)) { try shape.check(body) }
    }

    @Test(
        "Numbers within their range are taken as they are written",
        arguments: ["-9223372036854775808", "9223372036854775807", "1.0", "1e3", "0"]
    )
    func longs(number: String) throws {
        try Shape.long.check(JSON(parsing: number))
        try Shape.number.check(JSON(parsing: number))
    }
}

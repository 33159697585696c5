import JSONTree
import SageMakerAPI
import Testing

@Suite("What the API knows of a body")
struct KnownMembersTests {
    static let shape = Shape.structure([
        .optional("Name", .string(StringShape())),
        .optional("KmsKeyId", .string(StringShape())),
        .optional("Count", .number),
        .optional("Size", .integer(IntegerShape())),
        .optional("Length", .long),
        .optional("Parts", .list(of: .structure([.optional("Uri", .string(StringShape()))]), count: 0...9)),
        .optional("Labels", .map(key: StringShape(), value: .string(StringShape()), count: 0...9)),
    ])

    @Test(
        "Unknown members and nulls go, at every level; the rest stays as it was written",
        arguments: [
            (#"{"Name":"a"}"#, #"{"Name":"a"}"#),
            (#"{"Count":1.50,"Name":"a"}"#, #"{"Count":1.50,"Name":"a"}"#),
            (#"{"Sparkle":1,"Name":null,"Count":1e0}"#, #"{"Count":1e0}"#),
            (
                #"{"Parts":[{"Uri":"x","Size":3},{},{"Uri":null}],"Labels":{"any":"thing","Name":"y"}}"#,
                #"{"Parts":[{"Uri":"x"},{},{}],"Labels":{"any":"thing","Name":"y"}}"#
            ),
            (#"{"Parts":[],"Labels":{}}"#, #"{"Parts":[],"Labels":{}}"#),
            (#"{"Size":1.0,"Length":-2e3,"Count":1.0}"#, #"{"Size":1,"Length":-2000,"Count":1.0}"#),
            ("{\"\u{212A}msKeyId\":\"kelvin\"}", "{}"),
        ]
    )
    func known(body: String, expected: String) throws {
        #expect(Self.shape.known(try JSON(parsing: body)).text == expected)
    }
}

import JSONTree
import Testing

@Suite("Equality as JSON")
struct JSONEquivalenceTests {
    @Test(
        "Documents that say the same are equivalent",
        arguments: [
            ("1", "1.0"),
            ("1", "1e0"),
            ("1", "10E-1"),
            ("1", "0.1e1"),
            ("1", "0.0001e+4"),
            ("100", "1e2"),
            ("100", "1.00E+2"),
            ("-1.5", "-15e-1"),
            ("0", "-0.00e99"),
            ("0", "0e999999999999999999999999"),
            ("1e999999999", "10e999999998"),
            ("1e-999999999", "0.1e-999999998"),
            ("1e007", "10000000"),
            ("123456789012345678901234567890", "12345678901234567890123456789e1"),
            ("1e99999999999999999999999", "1E+00099999999999999999999999"),
            (#""A""#, #""\u0041""#),
            (#"{"a":1,"b":2}"#, #"{ "b" : 2.0, "a" : 1 }"#),
            (#"{"a":{"x":[1,{"y":null}]}}"#, #"{"a":{"x":[1e0,{"y":null}]}}"#),
            (#"{"a":1,"b":2,"c":3}"#, #"{"c":3,"a":1,"b":2}"#),
        ]
    )
    func isEquivalent(one: String, other: String) throws {
        #expect(try areEquivalentTapes(one, other) && areEquivalentTapes(other, one))
        let (one, other) = (try JSON(parsing: one), try JSON(parsing: other))
        #expect(one.isEquivalent(to: other))
        #expect(other.isEquivalent(to: one))
    }

    @Test(
        "Documents that say different things are not",
        arguments: [
            ("1", "2"),
            ("1", "-1"),
            ("1", "10"),
            ("1", "1.0000000000000000000000001"),
            ("0.1", "0.01"),
            ("1e999999999", "1e999999998"),
            ("1e99999999999999999999999", "1e-99999999999999999999999"),
            ("12", "21"),
            ("0", "1e-999999999"),
            ("1", #""1""#),
            ("true", "1"),
            ("false", "null"),
            ("[1,2]", "[2,1]"),
            ("[1]", "[1,1]"),
            ("[]", "{}"),
            (#"{"a":1}"#, #"{"b":1}"#),
            (#"{"a":1}"#, #"{"a":1,"b":1}"#),
            (#"{"a":1,"b":2}"#, #"{"b":1,"a":2}"#),
            (#"{"a":null}"#, "{}"),
            (#""\u00e9""#, #""e\u0301""#),
            (#"{"\u00e9":1}"#, #"{"e\u0301":1}"#),
        ]
    )
    func isNotEquivalent(one: String, other: String) throws {
        #expect(try !areEquivalentTapes(one, other) && !areEquivalentTapes(other, one))
        let (one, other) = (try JSON(parsing: one), try JSON(parsing: other))
        #expect(!one.isEquivalent(to: other))
        #expect(!other.isEquivalent(to: one))
    }

    private func areEquivalentTapes(_ one: String, _ other: String) throws -> Bool {
        try one.withUTF8Bytes { one in
            try other.withUTF8Bytes { other in
                try JSONTape(parsing: one).isEquivalent(to: JSONTape(parsing: other))
            }
        }
    }
}

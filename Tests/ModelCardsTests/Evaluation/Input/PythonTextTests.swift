import ModelCards
import Testing

@Suite("Names as Python writes values into them")
struct PythonTextTests {
    @Test(
        "A value in a name is written as the SDK writes it",
        arguments: [
            (#""text""#, "text"), ("1", "1"), ("-0", "0"), ("1.0", "1.0"), ("0.10", "0.1"), ("1e2", "100.0"),
            ("1E-7", "1e-07"), ("0.0001", "0.0001"), ("0.00001", "1e-05"), ("1e16", "1e+16"),
            ("1e15", "1000000000000000.0"),
            ("123456789012345678", "123456789012345678"), ("1.5e300", "1.5e+300"), ("-0.0", "-0.0"), ("-2.50", "-2.5"),
            ("9007199254740993.0", "9007199254740992.0"), ("1.7976931348623157e308", "1.7976931348623157e+308"),
            ("5e-324", "5e-324"), ("true", "True"), ("false", "False"), ("null", "None"), ("NaN", "nan"),
            ("-Infinity", "-inf"), ("[1, \"a\", 0.50]", "[1, 'a', 0.5]"), (#"["it's"]"#, #"["it's"]"#),
            (#"{"a": [true, null]}"#, "{'a': [True, None]}"), ("[]", "[]"),
            (#"["\u007f\u200b\u00a0\u2028 é日\ufeff"]"#, #"['\x7f\u200b\xa0\u2028 é日\ufeff']"#),
            (#"["\udb40\udc01😀"]"#, #"['\U000e0001😀']"#),
        ]
    )
    func names(value: String, text: String) throws {
        let report = try SampleReports.parse(
            #"""
            {"pre_training_bias_metrics": {"label": "y", "label_value_or_threshold": \#(value),
              "facets": {"f": [{"value_or_threshold": "a", "metrics": []}]}}}
            """#
        )

        #expect(
            report.metricGroups.first?["name"]?.string
                == "pre_training_bias_metrics - label y = \(text) and facet f=a"
        )
    }
}

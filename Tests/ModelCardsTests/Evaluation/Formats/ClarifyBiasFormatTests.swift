import ModelCards
import Testing

@Suite("Clarify bias reports")
struct ClarifyBiasFormatTests {
    @Test("Every section, facet and value is a group; what Clarify could not compute is left out")
    func groups() throws {
        let report = try SampleReports.parse(SampleReports.bias)

        #expect(
            try report.text
                == #"""
                [{"name": "post_training_bias_metrics - label approved = 1 and facet region=north",
                  "metric_data": [{"name": "AD", "type": "number", "value": -0.03125}]},
                 {"name": "post_training_bias_metrics - label approved = 1 and facet region=south",
                  "metric_data": [{"name": "AD", "type": "number", "value": 1e-7}]}]
                """#.compactJSON
        )
        #expect(
            report.said == [
                "information /post_training_bias_metrics/facets/region/0/metrics/1/value: "
                    + "Left out: Clarify computed no value"
            ]
        )
    }

    @Test("Entries of one facet with one value come together; of two facets they do not")
    func sameName() throws {
        let entry = #"{"value_or_threshold": "a", "metrics": [{"name": "CI", "value": 1}]}"#
        let report = try SampleReports.parse(
            #"""
            {"bias": {"label": "y", "label_value_or_threshold": "1", "facets": {"f": [\#(entry), \#(entry)],
              "g": [\#(entry)]}}}
            """#
        )

        #expect(
            report.metricGroups.map { $0["name"]?.string } == [
                "bias - label y = 1 and facet f=a", "bias - label y = 1 and facet g=a",
            ]
        )
        #expect(report.metrics.count == 2)
    }

    @Test(
        "A name leaves out what the report leaves out, and says so",
        arguments: [
            (#""label_value_or_threshold": "1", "#, "label value 1 and facet f=a", "Has no label"),
            (#""label": "y", "#, "label y and facet f=a", "Has no label_value_or_threshold"),
            ("", "facet f=a", "Has no label"),
        ]
    )
    func missingLabel(members: String, title: String, said: String) throws {
        let report = try SampleReports.parse(
            #"{"bias": {\#(members)"facets": {"f": [{"value_or_threshold": "a", "metrics": []}]}}}"#
        )

        #expect(report.metricGroups.map { $0["name"]?.string } == ["bias - \(title)"])
        #expect(report.said == ["warning /bias: \(said), so the names of its groups have none"])
    }

    @Test(
        "A value that is no number is left out with its place",
        arguments: ["NaN", "-Infinity", #""NaN""#, #""0.5""#, "1e999", "true", "[1]", "{}"]
    )
    func notANumber(value: String) throws {
        let report = try SampleReports.parse(
            #"""
            {"bias": {"label": "y", "label_value_or_threshold": "1", "facets": {"f/g": [{"value_or_threshold": "a",
              "metrics": [{"name": "CI", "value": \#(value)}, {"name": "DPL", "value": 0.5}]}]}}}
            """#
        )

        #expect(report.metrics.map(\.text) == [#"{"name":"DPL","type":"number","value":0.5}"#])
        #expect(
            report.said == ["warning /bias/facets/f~1g/0/metrics/0/value: Left out: \(value) is not a finite number"]
        )
    }

    @Test("Parts of wrong types are left out one by one")
    func wrongTypes() throws {
        let report = try SampleReports.parse(
            #"""
            {"pre_training_bias_metrics": {"label": 1},
             "bias": {"label": "y", "label_value_or_threshold": "1", "facets": {
               "a": 1, "b": [2, {"value_or_threshold": "x", "metrics": 3}, {"metrics": [4, {"name": "n"}]}]}},
             "other": {"facets": null}}
            """#
        )

        #expect(
            report.text == #"[{"name":"bias - label y = 1 and facet b=x","metric_data":[]},"#
                + #"{"name":"bias - label y = 1 and facet b","metric_data":[]}]"#
        )
        #expect(
            report.said == [
                "error /pre_training_bias_metrics: Left out: has no facets",
                "error /bias/facets/a: Left out: a facet should be a list, not a number",
                "error /bias/facets/b/0: Left out: an entry of a facet should be an object, not a number",
                "error /bias/facets/b/1/metrics: Left out: metrics should be a list, not a number",
                "warning /bias/facets/b/2: Has no value_or_threshold, so the name of its group has none",
                "error /bias/facets/b/2/metrics/0: Left out: a metric should be an object, not a number",
                "warning /bias/facets/b/2/metrics/1: Left out: has no value",
                "error /other/facets: Left out: facets should be an object, not null",
            ]
        )
    }

    @Test("The reason that Clarify gives for a missing value is passed on")
    func reason() throws {
        let report = try SampleReports.parse(
            #"""
            {"bias": {"label": "y", "label_value_or_threshold": "1", "facets": {"f": [{"value_or_threshold": "a",
              "metrics": [{"name": "TE", "value": null, "error": "Division by zero"}]}]}}}
            """#
        )

        #expect(
            report.said == [
                "information /bias/facets/f/0/metrics/0/value: Left out: Clarify computed no value: Division by zero"
            ]
        )
    }
}

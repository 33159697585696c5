import ModelCards
import Testing

@Suite("Kinds of reports")
struct EvaluationReportFormatsTests {
    @Test("Model quality takes each of its sections")
    func modelQuality() throws {
        for text in [SampleReports.regression, SampleReports.binary, SampleReports.multiclass] {
            #expect(try SampleReports.parse(text, as: .modelQuality).metricGroups.count == 1)
        }
        #expect(
            try SampleReports.refusal(SampleReports.card, as: .modelQuality).problem
                == "The report looks like a file of model card metric groups, not like a Model Monitor model quality report."
        )
    }

    @Test("A file with several sections of model quality gives a group for each")
    func severalSections() throws {
        let text = #"""
            {"multiclass_classification_metrics": {"accuracy": {"value": 0.5, "standard_deviation": 0.25}},
             "binary_classification_metrics": {"auc": {"value": 0.75, "standard_deviation": 0.125}},
             "regression_metrics": {"mae": {"value": 1, "standard_deviation": 2}}}
            """#
        let report = try SampleReports.parse(text)

        #expect(report.kind == .modelQuality)
        #expect(report.kinds == [.regression, .binaryClassification, .multiclassClassification])
        #expect(
            report.metricGroups.map { $0["name"]?.string } == [
                "regression_metrics", "binary_classification_metrics", "multiclass_classification_metrics",
            ]
        )
        #expect(try SampleReports.parse(text, as: .regression).metricGroups.count == 1)
    }

    @Test("The SDK's one parser of classifications takes either kind for the other, and so does this")
    func eitherClassification() throws {
        let binary = try SampleReports.parse(SampleReports.binary, as: .multiclassClassification)
        let multiclass = try SampleReports.parse(SampleReports.multiclass, as: .binaryClassification)

        #expect(binary.text == (try SampleReports.parse(SampleReports.binary).text))
        #expect(multiclass.text == (try SampleReports.parse(SampleReports.multiclass).text))
    }

    @Test("Members of no section are named, but for those that every report has")
    func strays() throws {
        let report = try SampleReports.parse(#"{"version":1,"dataset":{},"regression_metrics":{},"extra":{"a":1}}"#)

        #expect(report.said == ["information /extra: Not part of any known section"])
    }

    @Test("JSON Lines are read line by line, and groups of the same name are numbered")
    func lines() throws {
        let text = """
            {"regression_metrics": {"mae": {"value": 1, "standard_deviation": 2}}}

            {"regression_metrics": {"mae": {"value": 3, "standard_deviation": 4}}}
            {"other": 1}
            """
        let report = try SampleReports.parse(text)

        #expect(
            try report.text
                == #"""
                [{"name": "regression_metrics", "metric_data": [
                   {"name": "mae", "type": "number", "value": 1},
                   {"name": "mae - standard_deviation", "type": "number", "value": 2}]},
                 {"name": "regression_metrics (2)", "metric_data": [
                   {"name": "mae", "type": "number", "value": 3},
                   {"name": "mae - standard_deviation", "type": "number", "value": 4}]}]
                """#.compactJSON
        )
        #expect(
            report.said == [
                "information : The file holds 3 documents as JSON Lines; each was read, and a group that another "
                    + "document already has is numbered",
                #"error /2: Left out: The report is of no known kind; its members are "other"."#,
            ]
        )
    }

    @Test("JSON Lines without any report are refused for the first line")
    func linesOfNothing() throws {
        #expect(try SampleReports.refusal("{\"captureData\":1}\n{}\n").problem.contains("captured data of an endpoint"))
        #expect(try SampleReports.refusal(String(repeating: "{}\n", count: 5000)).problem.contains("an empty object"))
    }
}

import CardinalClient
import JSONTree
import Testing

@Suite("The content of a card")
struct ModelCardContentTests {
    /// Has members that no version of this client knows, and numbers that a double would write otherwise.
    private static let text =
        #"{"a_later_section":{"x":[1.0,null]},"model_overview":{"model_version":1.0,"owner_team":"é","model_name":"m"},"#
        + #""intended_uses":{"risk_rating":"Extreme"},"training_details":{"training_job_details":{"training_metrics":"#
        + #"[{"name":"loss","value":1e-7,"unit":"nats"},{"name":"n","value":10000000000000000000}]}},"#
        + #""evaluation_details":[{"name":"e","metric_groups":[{"name":"g","colour":"red","metric_data":"#
        + #"[{"name":"p","type":"radar","value":[0.10]}]}]}]}"#

    @Test("comes out as it went in")
    func roundTrip() throws {
        #expect(try ModelCardContent(parsing: Self.text).text() == Self.text)
    }

    @Test("keeps what it does not know, in its place, when something beside it is set")
    func setting() throws {
        var content = try ModelCardContent(parsing: Self.text)
        content.modelOverview?.modelName = "other"
        content.intendedUses?.riskRating = .low
        content.trainingDetails?.trainingJobDetails?.trainingMetrics[0].notes = "final"
        content.evaluationDetails[0].metricGroups[0].name = "G"
        let expected = Self.text
            .replacing(#""model_name":"m""#, with: #""model_name":"other""#)
            .replacing("Extreme", with: "Low")
            .replacing(#""unit":"nats""#, with: #""unit":"nats","notes":"final""#)
            .replacing(#""name":"g""#, with: #""name":"G""#)
        #expect(try content.text() == expected)
    }

    @Test("reads what is there, words of later versions among it")
    func reading() throws {
        let content = try ModelCardContent(parsing: Self.text)
        let metrics = try #require(content.trainingDetails?.trainingJobDetails?.trainingMetrics)
        #expect(content.modelOverview?.modelVersion == 1)
        #expect(content.intendedUses?.riskRating?.rawValue == "Extreme")
        #expect(metrics.map(\.name) == ["loss", "n"])
        #expect(metrics.map(\.value) == [1e-7, 1e19])
        #expect(content.evaluationDetails.first?.metricGroups.first?.metrics.first?.type?.rawValue == "radar")
        #expect(content.businessDetails == nil)
        #expect(content.modelOverview?.modelArtifacts == [])
    }

    @Test("drops a member that is set to nothing")
    func removing() throws {
        var content = ModelCardContent(
            modelOverview: ModelOverview(modelName: "m", modelArtifacts: ["s3://b/k"]),
            businessDetails: BusinessDetails(lineOfBusiness: "l"),
            additionalInformation: AdditionalInformation(customDetails: ["b": "2", "a": "1"])
        )
        content.modelOverview?.modelArtifacts = []
        content.businessDetails = nil
        content.additionalInformation?.customDetails["b"] = nil
        content.additionalInformation?.customDetails["c"] = "3"
        #expect(
            try content.text()
                == #"{"model_overview":{"model_name":"m"},"additional_information":{"custom_details":{"a":"1","c":"3"}}}"#
        )
        content.additionalInformation?.customDetails = [:]
        #expect(content.additionalInformation?.json == .object([]))
    }

    @Test(
        "is a JSON object",
        arguments: [
            ("", "The content is no JSON document: The input is empty at line 1, column 1"),
            ("[]", "The content is no JSON object"),
            (
                "{\"a\":1,\"a\":2}",
                "The content is no JSON document: Duplicate member name \"a\" at line 1, column 8 (/a)"
            ),
        ]
    )
    func malformed(text: String, problem: String) {
        let error = #expect(throws: ClientError.self) { try ModelCardContent(parsing: text) }
        #expect(error == .invalidInput(problem))
    }

    @Test("has finite numbers only", arguments: [Double.nan, .infinity, -.infinity])
    func notFinite(value: Double) {
        let group = MetricGroup(name: "g", metrics: [.number("ok", 1), .number("bad", value)])
        let content = ModelCardContent(evaluationDetails: [EvaluationJob(name: "e", metricGroups: [group])])
        let error = #expect(throws: ClientError.self) { try content.text() }
        #expect(
            error?.description
                == "The number at /evaluation_details/0/metric_groups/0/metric_data/1/value is not finite, "
                + "and JSON has no such numbers: leave it out"
        )
    }

    @Test(
        "writes numbers in their shortest text",
        arguments: [
            (1.0, "1"), (-0.5, "-0.5"), (1e-7, "1e-07"), (1e22, "1e+22"), (0.1, "0.1"),
            (9_007_199_254_740_991, "9007199254740991"),
            (.leastNonzeroMagnitude, "5e-324"),
        ]
    )
    func numbers(value: Double, text: String) throws {
        let metric = Metric.number("n", value)
        #expect(metric.value == .number(text))
        #expect(try JSON(parsing: text).double == value)
    }
}

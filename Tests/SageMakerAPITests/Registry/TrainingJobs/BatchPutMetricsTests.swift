import SageMakerAPI
import Testing

@Suite("BatchPutMetrics on the wire")
struct BatchPutMetricsTests {
    @Test("A request has up to ten values, each as it was written")
    func request() throws {
        let request: BatchPutMetricsRequest = try read(
            #"{"TrialComponentName":"churn-1-aws-training-job","MetricData":["#
                + #"{"MetricName":"train:loss","Timestamp":1700000000,"Step":0,"Value":0.250},"#
                + #"{"MetricName":"auc","Timestamp":1700000000.5,"Value":-1E-7}]}"#
        )
        #expect(
            request
                == BatchPutMetricsRequest(
                    trialComponentName: "churn-1-aws-training-job",
                    metricData: [
                        RawMetricData(
                            metricName: "train:loss",
                            timestamp: Timestamp(milliseconds: 1_700_000_000_000),
                            step: 0,
                            value: "0.250"
                        ),
                        RawMetricData(
                            metricName: "auc",
                            timestamp: Timestamp(milliseconds: 1_700_000_000_500),
                            value: "-1E-7"
                        ),
                    ]
                )
        )
    }

    @Test(
        "What is out of bounds is named with its place",
        arguments: [
            (
                "[]",
                "Value at 'metricData' failed to satisfy constraint: Member must have length greater than or equal to 1"
            ),
            (
                "[\(Array(repeating: "{}", count: 11).joined(separator: ","))]",
                "Value at 'metricData' failed to satisfy constraint: Member must have length less than or equal to 10"
            ),
            (
                #"[{"MetricName":"","Timestamp":1,"Value":1}]"#,
                "Value '' at 'metricData.1.member.metricName' failed to satisfy constraint: "
                    + "Member must satisfy regular expression pattern: .+; "
                    + "Value '' at 'metricData.1.member.metricName' failed to satisfy constraint: "
                    + "Member must have length greater than or equal to 1"
            ),
            (
                #"[{"MetricName":"a","Timestamp":1,"Value":1,"Step":-1}]"#,
                "Value '-1' at 'metricData.1.member.step' failed to satisfy constraint: "
                    + "Member must have value greater than or equal to 0"
            ),
        ]
    )
    func violations(data: String, violation: String) {
        let refused = refusal(of: BatchPutMetricsRequest.self, #"{"TrialComponentName":"t","MetricData":\#(data)}"#)
        #expect(refused?.code == .validationException)
        #expect(refused?.message.hasSuffix("detected: \(violation)") == true)
    }

    @Test("A value that no double holds cannot be read")
    func infinity() {
        let body = #"{"TrialComponentName":"t","MetricData":[{"MetricName":"a","Timestamp":1,"Value":1e999}]}"#
        #expect(refusal(of: BatchPutMetricsRequest.self, body)?.code == .serializationException)
    }

    @Test("The answer is an empty object, or names what was not kept")
    func response() {
        let error = BatchPutMetricsError(code: .metricLimitExceeded, metricIndex: 3)
        #expect(wireText(BatchPutMetricsResponse()) == "{}")
        #expect(
            wireText(BatchPutMetricsResponse(errors: [error]))
                == #"{"Errors":[{"Code":"METRIC_LIMIT_EXCEEDED","MetricIndex":3}]}"#
        )
    }
}

import CardinalClient
import Foundation
import Testing

@Suite("Metrics of a training run")
struct SageMakerClientMetricsTests {
    @Test("go to the metrics service, ten a call")
    func wire() async throws {
        try await ScriptedServer.run([.answer(200, "{}")]) { client, server in
            let time = Date(timeIntervalSince1970: 1_700_000_000)
            let metrics = (0..<12).map { TrainingMetric("m\($0)", 0.5, at: time, step: $0 == 11 ? 3 : nil) }
            try await client.putMetrics(metrics, trainingJob: "job")
            #expect(server.requests.map(\.head.method) == [.PUT, .PUT])
            #expect(server.requests.map(\.head.uri) == ["/BatchPutMetrics", "/BatchPutMetrics"])
            #expect(
                server.requests.last?.text
                    == #"{"TrialComponentName":"job","MetricData":["#
                    + #"{"MetricName":"m10","Timestamp":1700000000,"Value":0.5},"#
                    + #"{"MetricName":"m11","Timestamp":1700000000,"Step":3,"Value":0.5}]}"#
            )
            let authorization = server.requests.first?.head.headers.first(name: "authorization") ?? ""
            #expect(authorization.contains("/us-west-2/sagemaker/aws4_request"))
        }
    }

    @Test("that the service did not take are named")
    func refused() async throws {
        let answer = #"{"Errors":[{"Code":"METRIC_LIMIT_EXCEEDED","MetricIndex":1}]}"#
        try await ScriptedServer.run([.answer(200, answer)]) { client, _ in
            let error = await #expect(throws: ClientError.self) {
                try await client.putMetrics([TrainingMetric("a", 1), TrainingMetric("b", 2)], trainingJob: "job")
            }
            #expect(error == .failed("Not every metric was taken: b (METRIC_LIMIT_EXCEEDED)"))
        }
    }

    @Test("are finite, or nothing is sent")
    func finite() async throws {
        try await ScriptedServer.run([.answer(200, "{}")]) { client, server in
            let error = await #expect(throws: ClientError.self) {
                try await client.putMetrics([TrainingMetric("a", .nan)], trainingJob: "job")
            }
            #expect(error == .invalidInput("The metric a is nan, which is no number in JSON"))
            #expect(server.requests.isEmpty)
        }
    }
}

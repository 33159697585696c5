import CardinalClient
import JSONTree
import Testing

@Suite("Training details of a training job")
struct TrainingDetailsTrainingJobTests {
    private static func results(_ count: Int) -> ScriptedServer.Step {
        let jobs = (0..<count).map { #"{"TrainingJob":{"TrainingJobArn":"arn:\#($0)"}}"# }.joined(separator: ",")
        return .answer(200, #"{"Results":[\#(jobs)]}"#)
    }

    @Test("are found when one job made the one file", arguments: [(0, nil), (1, "arn:0"), (2, nil)])
    func jobs(count: Int, arn: String?) async throws {
        try await ScriptedServer.run([Self.results(count)]) { client, server in
            let details = try await TrainingDetails.fromModelArtifacts(["s3://b/k"], client: client)
            #expect(details?.trainingJobDetails?.trainingARN == arn)
            #expect(
                server.requests.map(\.text) == [
                    #"{"Resource":"TrainingJob","SearchExpression":{"Filters":[{"Name":"ModelArtifacts.S3ModelArtifacts","#
                        + #""Operator":"Equals","Value":"s3://b/k"}]},"SortBy":"LastModifiedTime","SortOrder":"Descending"}"#
                ]
            )
        }
    }

    @Test("are not looked for when there is no file, or several", arguments: [[], ["s3://b/1", "s3://b/2"]])
    func artifacts(artifacts: [String]) async throws {
        try await ScriptedServer.run([Self.results(1)]) { client, server in
            let overview = ModelOverview(modelName: "m", modelArtifacts: artifacts)
            let details = try await TrainingDetails.fromModelOverview(overview, client: client)
            #expect(details == nil)
            #expect(server.requests.isEmpty)
        }
    }

    @Test("keep the text of numbers, and no more than a card holds")
    func limits() async throws {
        let metrics = (0..<60).map { #"{"MetricName":"m\#($0)","Value":1.50,"Timestamp":1}"# }.joined(separator: ",")
        let settings = (0..<120).map { #""p\#($0)":"\#($0)""# }.joined(separator: ",")
        let job = #"{"TrainingJobArn":"arn","FinalMetricDataList":[\#(metrics)],"HyperParameters":{\#(settings)}}"#
        try await ScriptedServer.run([.answer(200, job)]) { client, _ in
            let details = try await TrainingDetails.fromTrainingJob(named: "j", client: client).trainingJobDetails
            #expect(details?.trainingMetrics.count == 50)
            #expect(details?.trainingMetrics.first?.json.text == #"{"name":"m0","value":1.50}"#)
            #expect(details?.hyperParameters.count == 100)
            #expect(details?.trainingEnvironment == nil)
        }
    }
}

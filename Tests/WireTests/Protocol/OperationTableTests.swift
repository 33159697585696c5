import CardTesting
import SageMakerAPI
import Testing

@Suite struct OperationTableTests {
    @Test("Every operation with a wire shape is served")
    func served() async throws {
        let server = try await TestServer.start()

        let targets =
            SageMakerOperations.all.map { "SageMaker.\($0.name)" }
            + CardinalOperations.all.map { "Cardinal.\($0.name)" }
        // The operation of another service, which has a path instead of a target.
        for target in targets where target != "SageMaker.BatchPutMetrics" {
            let response = try await server.client.send(server.request(target: target, body: Array("{}".utf8)))
            #expect(!response.text.contains("UnknownOperationException"), "\(target)")
        }
        await server.stop()
    }
}

import CardTesting
import SageMakerAPI
import Testing

@Suite struct OperationTableTests {
    @Test("Every operation with a wire shape is served")
    func served() async throws {
        let server = try await TestServer.start()

        for operation in SageMakerOperations.all {
            let response = try await server.call(operation.name, "{}")
            #expect(!response.text.contains("UnknownOperationException"), "\(operation.name)")
        }
        await server.stop()
    }
}

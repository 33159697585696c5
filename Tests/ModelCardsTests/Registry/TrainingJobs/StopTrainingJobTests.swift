import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct StopTrainingJobTests {
    @Test("A job that has ended cannot be stopped, and one that is not there is not found")
    func refused() async throws {
        let cards = try await TestService.open()
        try await cards.createJob("t")

        await #expect(throws: SageMakerError.trainingJobHasEnded("Completed")) { try await stop("t", cards) }
        await #expect(throws: SageMakerError.trainingJobNotFound) { try await stop("u", cards) }
    }

    private func stop(_ name: String, _ cards: TestService) async throws {
        _ = try await cards.service.stopTrainingJob.run(
            StopTrainingJobRequest(trainingJobName: name),
            for: cards.caller
        )
    }
}

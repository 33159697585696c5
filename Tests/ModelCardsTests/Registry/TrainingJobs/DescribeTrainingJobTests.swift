import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct DescribeTrainingJobTests {
    @Test("A job that is not the account's is unknown, in the words that the SDK compares")
    func unknown() async throws {
        let cards = try await TestService.open()
        try await cards.createJob("t")

        await #expect(throws: SageMakerError.trainingJobNotFound) { try await cards.describeJob("T") }
        await #expect(throws: SageMakerError(.validationException, "Requested resource not found.")) {
            try await cards.service.describeTrainingJob.run(
                DescribeTrainingJobRequest(trainingJobName: "t"),
                for: TestService.caller(region: "eu-west-1")
            )
        }
    }
}

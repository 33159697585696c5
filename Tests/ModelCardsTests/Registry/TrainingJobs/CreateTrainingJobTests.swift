import CardTesting
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct CreateTrainingJobTests {
    @Test("A job answers with its ARN and carries its tags")
    func create() async throws {
        let cards = try await TestService.open()

        let arn = try await cards.createJob("churn-1", #""Tags": [{"Key": "team", "Value": "risk"}]"#)

        #expect(arn == "arn:aws:sagemaker:us-west-2:123456789012:training-job/churn-1")
        #expect(try await cards.tags(of: arn) == [Tag(key: "team", value: "risk")])
        #expect(try await cards.describeJob("churn-1")["Tags"] == nil)
    }

    @Test("A name is given once an account and region")
    func exists() async throws {
        let cards = try await TestService.open()
        let arn = try await cards.createJob("churn-1")

        await #expect(throws: SageMakerError.trainingJobExists(arn)) { try await cards.createJob("churn-1") }
    }

    @Test("A job runs an image or an algorithm, not both")
    func algorithm() async throws {
        let cards = try await TestService.open()
        let both = #"{"TrainingInputMode": "File", "TrainingImage": "i", "AlgorithmName": "a"}"#

        await #expect(throws: SageMakerError.trainingImageAndAlgorithmName) {
            try await cards.createJob("churn-1", #""AlgorithmSpecification": \#(both)"#)
        }
        await #expect(throws: SageMakerError.trainingJobNotFound) { try await cards.describeJob("churn-1") }
    }
}

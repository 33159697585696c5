import SageMakerAPI
import Testing

@Suite("Refusals of the operations on training jobs")
struct TrainingJobErrorsTests {
    @Test(
        "Refusals have the codes and words that the SDK looks for",
        arguments: [
            (SageMakerError.trainingJobNotFound, "ValidationException", "Requested resource not found."),
            (
                .trainingJobExists("arn:t"), "ResourceInUse",
                "Names of training jobs are unique within an account and region, and arn:t exists already"
            ),
            (
                .trainingJobHasEnded("Completed"), "ValidationException",
                "The request was rejected because the training job is in status Completed."
            ),
            (
                .trainingImageAndAlgorithmName, "ValidationException",
                "An AlgorithmSpecification has either a TrainingImage or an AlgorithmName; send one of them"
            ),
            (
                .trialComponentNotFound("t"), "ResourceNotFound",
                "The trial component t does not exist: create the training job of that name first"
            ),
        ]
    )
    func sentences(error: SageMakerError, code: String, message: String) {
        #expect(error.code.rawValue == code)
        #expect(error.message == message)
    }
}

import SageMakerAPI
import Testing

@Suite("Refusals of the operations on models")
struct ModelErrorsTests {
    @Test(
        "Refusals have the words that the SDK looks for",
        arguments: [
            (SageMakerError.modelNotFound("arn:m"), #"Could not find model "arn:m"."#),
            (.modelExists("arn:m"), #"Cannot create already existing model "arn:m"."#),
            (.primaryContainerAndContainers, "A model has either a PrimaryContainer or Containers; send one of them"),
            (.noContainer, "A model needs a PrimaryContainer or Containers"),
        ]
    )
    func sentences(error: SageMakerError, message: String) {
        #expect(error.code == .validationException)
        #expect(error.message == message)
    }
}

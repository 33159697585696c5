import SageMakerAPI
import Testing

@Suite("StopTrainingJob on the wire")
struct StopTrainingJobTests {
    @Test("A request names a job")
    func request() throws {
        let request: StopTrainingJobRequest = try read(#"{"TrainingJobName":"t-1"}"#)
        #expect(request == StopTrainingJobRequest(trainingJobName: "t-1"))
    }
}

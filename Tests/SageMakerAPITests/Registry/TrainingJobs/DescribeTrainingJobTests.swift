import JSONTree
import SageMakerAPI
import Testing

@Suite("DescribeTrainingJob on the wire")
struct DescribeTrainingJobTests {
    @Test("A request names a job")
    func request() throws {
        let request: DescribeTrainingJobRequest = try read(#"{"TrainingJobName":"t-1"}"#)
        #expect(request == DescribeTrainingJobRequest(trainingJobName: "t-1"))
        #expect(refusal(of: DescribeTrainingJobRequest.self, #"{"TrainingJobName":""}"#)?.code == .validationException)
    }

    @Test("The answer is the job's document")
    func response() throws {
        let body = try JSON(parsing: #"{"TrainingJobName":"t-1"}"#)
        #expect(wireText(DescribeTrainingJobResponse(body: body)) == #"{"TrainingJobName":"t-1"}"#)
    }
}

import SageMakerAPI
import Testing

@Suite("DraftModelCard on the wire")
struct DraftModelCardTests {
    @Test("A request names what to draft from; whether that is enough is for the rules to judge")
    func requests() throws {
        let empty: DraftModelCardRequest = try read("{}")
        let full: DraftModelCardRequest = try read(
            #"{"ModelName":"churn","TrainingJobName":"train","ModelPackageArn":"churn/3","CarryOver":true}"#
        )

        #expect(empty == DraftModelCardRequest())
        #expect(
            full
                == DraftModelCardRequest(
                    modelName: "churn",
                    trainingJobName: "train",
                    modelPackageArn: "churn/3",
                    carryOver: true
                )
        )
    }

    @Test("A name must say something")
    func emptyName() {
        #expect(
            refusal(of: DraftModelCardRequest.self, #"{"ModelName":""}"#)?.message
                == "1 validation error detected: Value '' at 'modelName' failed to satisfy constraint: "
                + "Member must have length greater than or equal to 1"
        )
    }

    @Test("The answer is a content, with origins and findings beside it")
    func response() {
        let response = DraftModelCardResponse(
            content: "{}",
            origins: [
                OriginatedValue(path: "/a", origin: ValueOrigin(.model, "arn", member: "Image")),
                OriginatedValue(path: "/b/0", origin: ValueOrigin(.evaluationReport, "s3://b/k")),
            ],
            findings: [Finding(path: "/a", severity: .warning, message: "m")]
        )

        #expect(
            wireText(response)
                == #"{"Content":"{}","Origins":[{"Path":"/a","Source":"Model","Resource":"arn","Member":"Image"},"#
                + #"{"Path":"/b/0","Source":"EvaluationReport","Resource":"s3://b/k"}],"#
                + #""Findings":[{"Path":"/a","Severity":"Warning","Message":"m"}]}"#
        )
    }
}

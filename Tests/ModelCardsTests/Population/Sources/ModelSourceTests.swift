import JSONTree
import ModelCards
import Testing

@Suite("A model fills the overview")
struct ModelSourceTests {
    private let arn = "arn:aws:sagemaker:us-west-2:123456789012:model/churn"

    @Test("Its ARN, name, artifact and image are taken, each with its origin")
    func primaryContainer() throws {
        let draft = try draft(
            #"""
            {"ModelName": "churn", "ModelArn": "\#(arn)", "ExecutionRoleArn": "arn:aws:iam::1:role/r",
             "PrimaryContainer": {"Image": "xgb:1", "ModelDataUrl": "s3://b/model.tar.gz", "Environment": {}}}
            """#
        )

        #expect(
            draft.text
                == #"{"model_overview":{"model_id":"\#(arn)","model_name":"churn","#
                + #""model_artifact":["s3://b/model.tar.gz"],"inference_environment":{"container_image":["xgb:1"]}}}"#
        )
        #expect(draft.findings == [])
        #expect(
            draft.origins.map { "\($0.pointer) \($0.origin.source.rawValue) \($0.origin.member ?? "")" } == [
                "/model_overview/model_id Model ModelArn",
                "/model_overview/model_name Model ModelName",
                "/model_overview/model_artifact/0 Model PrimaryContainer.ModelDataUrl",
                "/model_overview/inference_environment/container_image/0 Model PrimaryContainer.Image",
            ]
        )
        #expect(draft.origins.allSatisfy { $0.origin.resource == arn })
    }

    @Test("A pipeline has the artifacts and images of all its containers")
    func containers() throws {
        let draft = try draft(
            #"""
            {"ModelName": "churn", "ModelArn": "\#(arn)", "Containers": [
              {"Image": "prepare:1"}, {"Image": "xgb:1", "ModelDataUrl": "s3://b/model.tar.gz"}]}
            """#
        )

        let overview = draft.content["model_overview"]
        #expect(overview?["model_artifact"]?.text == #"["s3://b/model.tar.gz"]"#)
        #expect(overview?["inference_environment"]?.text == #"{"container_image":["prepare:1","xgb:1"]}"#)
    }

    @Test("A model without containers has empty lists, as the SDK writes them")
    func nothing() throws {
        let draft = try draft(#"{"ModelName": "churn", "ModelArn": "\#(arn)"}"#)

        #expect(draft.content["model_overview"]?["model_artifact"] == .array([]))
    }

    private func draft(_ document: String) throws -> CardDraft {
        CardDraft([ModelSource(try JSON(parsing: document))])
    }
}

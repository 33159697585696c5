import JSONTree
import ModelCards
import Testing

@Suite("A training job fills the training details")
struct TrainingJobSourceTests {
    private let arn = "arn:aws:sagemaker:us-west-2:123456789012:training-job/churn"

    @Test("ARN, image, inputs, metrics and hyperparameters are taken")
    func whole() throws {
        let draft = try draft(
            #""HyperParameters": {"eta": "0.2", "max_depth": "6"}, "FinalMetricDataList": ["#
                + #"{"MetricName": "train:loss", "Value": 0.250, "Timestamp": 1}], "InputDataConfig": [ "#
                + #"{"ChannelName": "train", "DataSource": {"S3DataSource": {"S3Uri": "s3://b/train"}}}, "#
                + #"{"ChannelName": "again", "DataSource": {"S3DataSource": {"S3Uri": "s3://b/train"}}}, "#
                + #"{"ChannelName": "disk", "DataSource": {"FileSystemDataSource": {"FileSystemId": "fs-1"}}}]"#
        )

        #expect(
            draft.text
                == #"{"training_details":{"training_job_details":{"training_arn":"\#(arn)","#
                + #""training_datasets":["s3://b/train"],"training_environment":{"container_image":["xgb:1"]},"#
                + #""training_metrics":[{"name":"train:loss","value":0.250}],"user_provided_training_metrics":[],"#
                + #""hyper_parameters":[{"name":"eta","value":"0.2"},{"name":"max_depth","value":"6"}],"#
                + #""user_provided_hyper_parameters":[]}}}"#
        )
        #expect(draft.findings == [])
        let place = "/training_details/training_job_details"
        #expect(
            draft.origins.map { "\($0.pointer) \($0.origin.member ?? "")" } == [
                "\(place)/training_arn TrainingJobArn",
                "\(place)/training_datasets/0 InputDataConfig.0.DataSource.S3DataSource.S3Uri",
                "\(place)/training_environment/container_image/0 AlgorithmSpecification.TrainingImage",
                "\(place)/training_metrics/0 FinalMetricDataList.train:loss",
                "\(place)/hyper_parameters/0 HyperParameters.eta",
                "\(place)/hyper_parameters/1 HyperParameters.max_depth",
            ]
        )
    }

    @Test("What is more than the SDK could load is left out and reported")
    func tooMany() throws {
        let metrics = (0..<60).map { #"{"MetricName": "m\#($0)", "Value": \#($0)}"# }.joined(separator: ",")
        let parameters = (0..<103).map { #""p\#($0)": "v""# }.joined(separator: ",")
        let draft = try draft(#""FinalMetricDataList": [\#(metrics)], "HyperParameters": {\#(parameters)}"#)

        let details = draft.content["training_details"]?["training_job_details"]
        #expect(details?["training_metrics"]?.array?.count == 50)
        #expect(details?["hyper_parameters"]?.array?.count == 100)
        #expect(
            draft.findings.map { "\($0.severity.rawValue) \($0.path): \($0.message)" } == [
                "Warning /training_details/training_job_details/training_metrics: "
                    + "10 more left out, since a card can hold 50",
                "Warning /training_details/training_job_details/hyper_parameters: "
                    + "3 more left out, since a card can hold 100",
            ]
        )
    }

    private func draft(_ members: String) throws -> CardDraft {
        let document = #"""
            {"TrainingJobArn": "\#(arn)", "AlgorithmSpecification": {"TrainingImage": "xgb:1"}, \#(members)}
            """#
        return CardDraft([TrainingJobSource(try JSON(parsing: document))])
    }
}

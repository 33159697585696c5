import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct TrainingJobDescriptionTests {
    @Test("A job is complete at once, and described with what was sent and what the original answers of its own")
    func describe() async throws {
        let cards = try await TestService.open()
        let algorithm = #"{"TrainingImage":"i","TrainingInputMode":"File"}"#
        let arn = try await cards.createJob(
            "churn-1",
            #""HyperParameters": {"eta": "0.1"}, "AlgorithmSpecification": \#(algorithm), "#
                + #""SessionChainingConfig": {"EnableSessionTagChaining": true}, "VpcConfig": null"#
        )

        #expect(
            try await cards.describeJob("churn-1").text
                == #"{"TrainingJobName":"churn-1","TrainingJobArn":"\#(arn)","#
                + #""ModelArtifacts":{"S3ModelArtifacts":"s3://b/out/churn-1/output/model.tar.gz"},"#
                + #""TrainingJobStatus":"Completed","SecondaryStatus":"Completed","#
                + #""RoleArn":"arn:aws:iam::123456789012:role/SageMakerRole","#
                + #""OutputDataConfig":{"S3OutputPath":"s3://b/out","KmsKeyId":""},"HyperParameters":{"eta":"0.1"},"#
                + #""AlgorithmSpecification":\#(algorithm),"StoppingCondition":{"MaxRuntimeInSeconds":86400},"#
                + #""EnableNetworkIsolation":false,"EnableInterContainerTrafficEncryption":false,"#
                + #""EnableManagedSpotTraining":false,"CreationTime":1790000000,"TrainingStartTime":1790000000,"#
                + #""TrainingEndTime":1790000000,"LastModifiedTime":1790000000,"SecondaryStatusTransitions":[{"#
                + #""Status":"Completed","StartTime":1790000000,"EndTime":1790000000,"#
                + #""StatusMessage":"The run was recorded; nothing was trained here"}]}"#
        )
    }

    @Test(
        "The artifact lies below the output path, with no slash twice",
        arguments: [
            ("s3://b", "s3://b/t/output/model.tar.gz"),
            ("s3://b/", "s3://b/t/output/model.tar.gz"),
            ("s3://b/a/c//", "s3://b/a/c/t/output/model.tar.gz"),
            ("https://host/b/a", "https://host/b/a/t/output/model.tar.gz"),
        ]
    )
    func artifact(output: String, artifact: String) async throws {
        let cards = try await TestService.open()
        try await cards.createJob("t", output: output)

        #expect(try await cards.describeJob("t")["ModelArtifacts"]?["S3ModelArtifacts"]?.string == artifact)
    }

    @Test("An artifact that is not packed is a folder")
    func unpacked() async throws {
        let cards = try await TestService.open()
        _ = try await cards.service.createTrainingJob.run(
            CreateTrainingJobRequest(
                JSON(
                    parsing: #"{"TrainingJobName": "t", "RoleArn": "arn:aws:iam::123456789012:role/R", "#
                        + #""OutputDataConfig": {"S3OutputPath": "s3://b", "CompressionType": "NONE"}}"#
                )
            ),
            for: cards.caller
        )

        let artifacts = try await cards.describeJob("t")["ModelArtifacts"]
        #expect(artifacts?["S3ModelArtifacts"]?.string == "s3://b/t/output/model/")
    }

    @Test("What the creator said of itself stands before what the original would answer")
    func defaults() async throws {
        let cards = try await TestService.open()
        try await cards.createJob(
            "t",
            #""StoppingCondition": {"MaxRuntimeInSeconds": 60}, "EnableManagedSpotTraining": true"#
        )

        let job = try await cards.describeJob("t")

        #expect(job["StoppingCondition"]?.text == #"{"MaxRuntimeInSeconds":60}"#)
        #expect(job["EnableManagedSpotTraining"] == .bool(true))
    }

    @Test("A job without metrics has no list of them, and one with metrics has the latest of each, by name")
    func metrics() async throws {
        let cards = try await TestService.open()
        try await cards.createJob("t")
        #expect(try await cards.describeJob("t")["FinalMetricDataList"] == nil)

        try await cards.put([("loss", "0.50"), ("auc", "0.9")], to: "t")
        cards.clock.advance()
        try await cards.put([("loss", "0.250")], to: "t")

        let job = try await cards.describeJob("t")
        #expect(
            job["FinalMetricDataList"]?.text
                == #"[{"MetricName":"auc","Value":0.9,"Timestamp":1790000000},"#
                + #"{"MetricName":"loss","Value":0.250,"Timestamp":1790000001}]"#
        )
        #expect(job["LastModifiedTime"] == .number("1790000000"))
    }
}

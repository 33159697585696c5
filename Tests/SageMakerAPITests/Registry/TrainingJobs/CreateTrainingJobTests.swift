import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("CreateTrainingJob on the wire")
struct CreateTrainingJobTests {
    static let role = "arn:aws:iam::123456789012:role/SageMakerRole"
    static let required = #""TrainingJobName":"t","RoleArn":"\#(role)","OutputDataConfig":{"S3OutputPath":"s3://b/o"}"#

    @Test("A request needs a name, a role and an output path")
    func minimal() throws {
        let request: CreateTrainingJobRequest = try read("{\(Self.required)}")
        #expect(request.trainingJobName == "t")
        #expect(request.tags == nil)
        #expect(request.definition.text == "{\(Self.required)}")
        #expect(
            refusal(of: CreateTrainingJobRequest.self, "{}")?.message
                == "3 validation errors detected: "
                + "Value null at 'trainingJobName' failed to satisfy constraint: Member must not be null; "
                + "Value null at 'roleArn' failed to satisfy constraint: Member must not be null; "
                + "Value null at 'outputDataConfig' failed to satisfy constraint: Member must not be null"
        )
    }

    @Test("What an estimator sends is kept, without what the API does not know")
    func estimator() throws {
        let known =
            #"{\#(Self.required),"AlgorithmSpecification":{"TrainingInputMode":"File","TrainingImage":"i"},"#
            + #""HyperParameters":{"eta":"0.1","":""},"Environment":{"A_1":"x\ny"},"#
            + #""InputDataConfig":[{"ChannelName":"train","DataSource":{"S3DataSource":{"S3DataType":"S3Prefix","#
            + #""S3Uri":"s3://b/t"}},"ShuffleConfig":{"Seed":9007199254740993}}],"#
            + #""ResourceConfig":{"InstanceType":"ml.p99-new.512xlarge","InstanceCount":1,"VolumeSizeInGB":30},"#
            + #""StoppingCondition":{"MaxRuntimeInSeconds":86400},"DebugHookConfig":{"S3OutputPath":"s3://b/d","#
            + #""CollectionConfigurations":[]},"ProfilerConfig":{"DisableProfiler":true},"#
            + #""Tags":[{"Key":"team","Value":"risk"}]}"#
        let request: CreateTrainingJobRequest = try read(#"{"Sparkle":[],\#(known.dropFirst())"#)
        #expect(request.tags == [Tag(key: "team", value: "risk")])
        #expect(request.definition.text == known)
    }

    @Test(
        "What is out of bounds is named with its place",
        arguments: [
            (
                #""HyperParameters":{"eta":null}"#,
                "Value at 'hyperParameters' failed to satisfy constraint: Map value must satisfy constraint: "
                    + "[Member must have length less than or equal to 2500, Member must have length greater than or "
                    + "equal to 0, Member must satisfy regular expression pattern: .*, Member must not be null]"
            ),
            (
                #""AlgorithmSpecification":{"TrainingImage":"i"}"#,
                "Value null at 'algorithmSpecification.trainingInputMode' failed to satisfy constraint: "
                    + "Member must not be null"
            ),
            (
                #""InputDataConfig":[]"#,
                "Value at 'inputDataConfig' failed to satisfy constraint: "
                    + "Member must have length greater than or equal to 1"
            ),
            (
                #""ResourceConfig":{"InstanceType":"m5"}"#,
                "Value 'm5' at 'resourceConfig.instanceType' failed to satisfy constraint: Member must satisfy "
                    + #"regular expression pattern: ml\.[a-z0-9\-]+\.[a-z0-9\-]+"#
            ),
            (
                #""StoppingCondition":{"MaxRuntimeInSeconds":0}"#,
                "Value '0' at 'stoppingCondition.maxRuntimeInSeconds' failed to satisfy constraint: "
                    + "Member must have value greater than or equal to 1"
            ),
        ]
    )
    func violations(member: String, violation: String) {
        #expect(
            refusal(of: CreateTrainingJobRequest.self, "{\(Self.required),\(member)}")
                == SageMakerError(.validationException, "1 validation error detected: \(violation)")
        )
    }

    @Test("The answer is the job's ARN")
    func response() {
        #expect(wireText(CreateTrainingJobResponse(trainingJobArn: "arn-t")) == #"{"TrainingJobArn":"arn-t"}"#)
    }
}

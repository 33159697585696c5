import Testing
import cardinal

@Suite("The call that a command line asks for")
struct PlannedCallTests {
    @Test(
        "has what the flags say in the members of the API",
        arguments: [
            (
                "cards list --status approved --name-contains ch --sort-by name --sort-order ascending"
                    + " --created-after 1700000000 --created-before 1700000000.5",
                "SageMaker.ListModelCards",
                #"{"NameContains":"ch","CreationTimeAfter":1700000000,"CreationTimeBefore":1700000000.5,"#
                    + #""SortOrder":"Ascending","ModelCardStatus":"Approved","SortBy":"Name"}"#
            ),
            (
                "cards versions churn --status Draft --sort-order Descending", "SageMaker.ListModelCardVersions",
                #"{"ModelCardName":"churn","ModelCardStatus":"Draft","SortOrder":"Descending"}"#
            ),
            (
                "cards create churn --tag team=risk --kms-key-id k", "SageMaker.CreateModelCard",
                #"{"ModelCardName":"churn","Content":"{}","ModelCardStatus":"Draft","#
                    + #""Tags":[{"Key":"team","Value":"risk"}],"SecurityConfig":{"KmsKeyId":"k"}}"#
            ),
            (
                "cards status churn pendingreview", "SageMaker.UpdateModelCard",
                #"{"ModelCardName":"churn","ModelCardStatus":"PendingReview"}"#
            ),
            ("cards delete churn", "SageMaker.DeleteModelCard", #"{"ModelCardName":"churn"}"#),
            (
                "cards draft --model m --training-job t --carry-over", "Cardinal.DraftModelCard",
                #"{"ModelName":"m","TrainingJobName":"t","CarryOver":true}"#
            ),
            (
                "cards sync churn --apply --expected-version 3", "Cardinal.SyncModelCard",
                #"{"ModelCardName":"churn","Apply":true,"ExpectedVersion":3}"#
            ),
            (
                "evaluation verify churn@2", "Cardinal.VerifyEvaluations",
                #"{"ModelCardName":"churn","ModelCardVersion":2}"#
            ),
            (
                "export-jobs create churn@2 --job-name j --to s3://b/p", "SageMaker.CreateModelCardExportJob",
                #"{"ModelCardName":"churn","ModelCardVersion":2,"ModelCardExportJobName":"j","#
                    + #""OutputConfig":{"S3OutputPath":"s3://b/p"}}"#
            ),
            (
                "export-jobs list churn@2 --status failed --name-contains x --sort-by status",
                "SageMaker.ListModelCardExportJobs",
                #"{"ModelCardName":"churn","ModelCardVersion":2,"ModelCardExportJobNameContains":"x","#
                    + #""StatusEquals":"Failed","SortBy":"Status"}"#
            ),
        ]
    )
    func cards(line: String, operation: String, input: String) throws {
        try expect(line, operation, input)
    }

    @Test(
        "has what the flags say of the registry, too",
        arguments: [
            (
                "models create m --image i --model-data-url s3://b/m --env A=1 --env B=2=3 --role r"
                    + " --enable-network-isolation --tag k=",
                "SageMaker.CreateModel",
                #"{"ModelName":"m","PrimaryContainer":{"Image":"i","ModelDataUrl":"s3://b/m","#
                    + #""Environment":{"A":"1","B":"2=3"}},"ExecutionRoleArn":"r","EnableNetworkIsolation":true,"#
                    + #""Tags":[{"Key":"k","Value":""}]}"#
            ),
            (
                "training-jobs create t --image i --role r --output-path s3://b/o --input train=s3://b/t"
                    + " --hyper-parameter eta=0.1 --instance-type ml.m5.large --instance-count 1 --volume-size 30"
                    + " --max-runtime 60",
                "SageMaker.CreateTrainingJob",
                #"{"TrainingJobName":"t","HyperParameters":{"eta":"0.1"},"#
                    + #""AlgorithmSpecification":{"TrainingImage":"i","TrainingInputMode":"File"},"RoleArn":"r","#
                    + #""InputDataConfig":[{"ChannelName":"train","DataSource":{"S3DataSource":"#
                    + #"{"S3DataType":"S3Prefix","S3Uri":"s3://b/t"}}}],"OutputDataConfig":{"S3OutputPath":"s3://b/o"},"#
                    + #""ResourceConfig":{"InstanceType":"ml.m5.large","InstanceCount":1,"VolumeSizeInGB":30},"#
                    + #""StoppingCondition":{"MaxRuntimeInSeconds":60}}"#
            ),
            (
                "training-jobs list --status stopped --modified-after 1 --modified-before 2 --sort-by creationtime",
                "SageMaker.ListTrainingJobs",
                #"{"LastModifiedTimeAfter":1,"LastModifiedTimeBefore":2,"StatusEquals":"Stopped","#
                    + #""SortBy":"CreationTime"}"#
            ),
            ("training-jobs stop t", "SageMaker.StopTrainingJob", #"{"TrainingJobName":"t"}"#),
            (
                "model-package-groups create g --description d", "SageMaker.CreateModelPackageGroup",
                #"{"ModelPackageGroupName":"g","ModelPackageGroupDescription":"d"}"#
            ),
            (
                "model-package-groups show-policy g", "SageMaker.GetModelPackageGroupPolicy",
                #"{"ModelPackageGroupName":"g"}"#
            ),
            (
                "model-packages create --group g --description d --approval-status approved --image i"
                    + " --content-type text/csv --response-type text/csv --bias s3://b/1 --pre-training-bias s3://b/2"
                    + " --model-quality s3://b/3 --explainability s3://b/4 --metadata a=b --source-uri u"
                    + " --card-status Draft",
                "SageMaker.CreateModelPackage",
                #"{"ModelPackageGroupName":"g","ModelPackageDescription":"d","ModelApprovalStatus":"Approved","#
                    + #""InferenceSpecification":{"Containers":[{"Image":"i"}],"#
                    + #""SupportedContentTypes":["text/csv"],"SupportedResponseMIMETypes":["text/csv"]},"#
                    + #""ModelMetrics":{"ModelQuality":{"Statistics":{"ContentType":"application/json","#
                    + #""S3Uri":"s3://b/3"}},"Bias":{"Report":{"ContentType":"application/json","S3Uri":"s3://b/1"},"#
                    + #""PreTrainingReport":{"ContentType":"application/json","S3Uri":"s3://b/2"}},"#
                    + #""Explainability":{"Report":{"ContentType":"application/json","S3Uri":"s3://b/4"}}},"#
                    + #""CustomerMetadataProperties":{"a":"b"},"SourceUri":"u","#
                    + #""ModelCard":{"ModelCardStatus":"Draft"}}"#
            ),
            (
                "model-packages list g --approval-status rejected --type both", "SageMaker.ListModelPackages",
                #"{"ModelPackageGroupName":"g","ModelApprovalStatus":"Rejected","ModelPackageType":"Both"}"#
            ),
            (
                "model-packages show g/3 --metadata-only", "SageMaker.DescribeModelPackage",
                #"{"ModelPackageName":"g/3","IncludedData":"MetadataOnly"}"#
            ),
            (
                "model-packages summaries arn:1 arn:2", "SageMaker.BatchDescribeModelPackage",
                #"{"ModelPackageArnList":["arn:1","arn:2"]}"#
            ),
        ]
    )
    func registry(line: String, operation: String, input: String) throws {
        try expect(line, operation, input)
    }

    @Test("has what a file says, and what flags say over it")
    func requestFile() throws {
        try withTemporaryDirectory { path in
            let file = "\(path)/request.json"
            try POSIXFile.replace(
                file,
                Array(#"{"ModelName": "file", "PrimaryContainer": {"Image": "file", "Mode": "SingleModel"}}"#.utf8)
            )

            try expect(
                "models create flag --image flag --request \(file)",
                "SageMaker.CreateModel",
                #"{"ModelName":"flag","PrimaryContainer":{"Image":"flag","Mode":"SingleModel"}}"#
            )
        }
    }

    @Test("has a file's own bytes as a card's content, changed only by values")
    func contentFile() throws {
        try withTemporaryDirectory { path in
            let file = "\(path)/card.json"
            try POSIXFile.replace(file, Array("{ \"a\": 1.0 }\n".utf8))

            try expect(
                "cards create c \(file)",
                "SageMaker.CreateModelCard",
                #"{"ModelCardName":"c","Content":"{ \"a\": 1.0 }\n","ModelCardStatus":"Draft"}"#
            )
            try expect(
                "cards create c \(file) --set b.c=d",
                "SageMaker.CreateModelCard",
                #"{"ModelCardName":"c","Content":"{\"a\":1.0,\"b\":{\"c\":\"d\"}}","ModelCardStatus":"Draft"}"#
            )
        }
    }

    @Test(
        "is refused when it is written wrongly",
        arguments: [
            "cards status churn Good", "cards list --max-items 0", "cards create c --tag novalue", "cards draft",
            "cards update c", "models create m --env X", "cards list --created-after soon", "cards versions",
        ]
    )
    func refused(line: String) {
        #expect(throws: (any Error).self) { try PlannedCall(arguments: words(line)) }
    }

    @Test("is none for commands that are more than that")
    func others() throws {
        #expect(try PlannedCall(arguments: ["cards", "diff", "a", "b"]) == nil)
        #expect(try PlannedCall(arguments: ["version"]) == nil)
    }

    private func expect(_ line: String, _ operation: String, _ input: String) throws {
        let call = try #require(try PlannedCall(arguments: words(line)))
        #expect(call.operation == operation)
        #expect(call.input.text == input)
    }

    private func words(_ line: String) -> [String] {
        line.split(separator: " ").map(String.init)
    }
}

/// What the search target looks for: a few cards and registry entries that have most of what can be asked for.
enum SearchedEntries {
    static let calls: [(operation: String, body: String)] =
        cards + [
            (
                "CreateModel",
                #"""
                {"ModelName":"fraud","ExecutionRoleArn":"arn:aws:iam::123456789012:role/service",
                "PrimaryContainer":{"Image":"image:1","ModelDataUrl":"s3://bucket/model.tar.gz",
                "Environment":{"threshold":"0.5"}},"Tags":[{"Key":"team","Value":"risk"}]}
                """#
            ),
            (
                "CreateModel",
                #"""
                {"ModelName":"churn","ExecutionRoleArn":"arn:aws:iam::123456789012:role/service",
                "Containers":[{"Image":"image:1"},{"Image":"image:2","ContainerHostname":"second"}]}
                """#
            ),
            (
                "CreateTrainingJob",
                #"""
                {"TrainingJobName":"job-1","RoleArn":"arn:aws:iam::123456789012:role/service",
                "AlgorithmSpecification":{"TrainingImage":"image:1","TrainingInputMode":"File"},
                "HyperParameters":{"eta":"0.2","objective":"binary:logistic"},
                "InputDataConfig":[{"ChannelName":"train","DataSource":{"S3DataSource":{"S3DataType":"S3Prefix",
                "S3Uri":"s3://bucket/train"}}}],"OutputDataConfig":{"S3OutputPath":"s3://bucket/output"},
                "ResourceConfig":{"InstanceType":"ml.m5.large","InstanceCount":1,"VolumeSizeInGB":30},
                "StoppingCondition":{"MaxRuntimeInSeconds":3600},"Tags":[{"Key":"team","Value":"risk"}]}
                """#
            ),
            (
                "BatchPutMetrics",
                #"""
                {"TrialComponentName":"job-1-aws-training-job","MetricData":[
                {"MetricName":"auc","Timestamp":1767225600,"Step":1,"Value":0.91}]}
                """#
            ),
            (
                "CreateModelPackageGroup",
                #"{"ModelPackageGroupName":"group","ModelPackageGroupDescription":"packages"}"#
            ),
            (
                "CreateModelPackage",
                #"""
                {"ModelPackageGroupName":"group","ModelApprovalStatus":"Approved","Domain":"COMPUTER_VISION",
                "InferenceSpecification":{"Containers":[{"Image":"image:1","ModelDataUrl":"s3://bucket/model.tar.gz"}],
                "SupportedContentTypes":["text/csv"],"SupportedResponseMIMETypes":["text/csv"]},
                "CustomerMetadataProperties":{"stage":"test"}}
                """#
            ),
        ]

    /// Seven cards, some alike, of all statuses and ratings.
    private static let cards = [
        ("alpha", "Draft", #"{"intended_uses":{"risk_rating":"High"}}"#),
        ("beta", "PendingReview", #"{"model_overview":{"model_id":"fraud","model_owner":"owner one"}}"#),
        ("gamma", "Approved", #"{"model_overview":{"model_id":"churn","problem_type":"Binary Classification"}}"#),
        ("delta", "Archived", #"{"business_details":{"line_of_business":"retail"}}"#),
        ("epsilon", "Approved", #"{"intended_uses":{"risk_rating":"Low","purpose_of_model":"naïve café 日本語"}}"#),
        ("zeta", "Draft", #"{"model_package_details":{"model_package_group_name":"group"}}"#),
        ("eta", "Draft", "{}"),
    ].enumerated().map { position, card in
        let content = card.2.replacing("\"", with: "\\\"")
        let tags =
            position.isMultiple(of: 2) ? #","Tags":[{"Key":"team","Value":"risk"},{"Key":"k=:","Value":""}]"# : ""
        return (
            "CreateModelCard",
            #"{"ModelCardName":"\#(card.0)","ModelCardStatus":"\#(card.1)","Content":"\#(content)"\#(tags)}"#
        )
    }
}

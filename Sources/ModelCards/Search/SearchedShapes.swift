import SageMakerAPI

/// What records have besides the members of the requests that made them.
///
/// Some of it nothing here ever has a value of. A search for it finds nothing, which is true, and is no error.
enum SearchedShapes {
    static let card: [Member] = [
        .optional("CreatedBy", .profile),
        .optional("LastModifiedBy", .profile),
    ]

    static let model: [Member] = [
        .optional("ModelArn", .anyText),
        .optional("DeploymentRecommendation", .structure([.optional("RecommendationStatus", .anyText)])),
        .optional(
            "Endpoints",
            .anyList([
                .optional("EndpointName", .anyText),
                .optional("EndpointArn", .anyText),
                .optional("CreationTime", .timestamp),
                .optional("LastModifiedTime", .timestamp),
                .optional("EndpointStatus", .anyText),
            ])
        ),
        .optional(
            "MonitoringSchedules",
            .anyList([
                .optional("MonitoringScheduleArn", .anyText),
                .optional("MonitoringScheduleName", .anyText),
                .optional("MonitoringScheduleStatus", .anyText),
                .optional("MonitoringType", .anyText),
                .optional("FailureReason", .anyText),
                .optional("CreationTime", .timestamp),
                .optional("LastModifiedTime", .timestamp),
                .optional("EndpointName", .anyText),
            ])
        ),
    ]

    static let trainingJob: [Member] = [
        .optional("TrainingJobArn", .anyText),
        .optional("TuningJobArn", .anyText),
        .optional("LabelingJobArn", .anyText),
        .optional("AutoMLJobArn", .anyText),
        .optional("ModelArtifacts", .structure([.optional("S3ModelArtifacts", .anyText)])),
        .optional("SecondaryStatus", .anyText),
        .optional("FailureReason", .anyText),
        .optional(
            "WarmPoolStatus",
            .structure([
                .optional("Status", .anyText),
                .optional("ResourceRetainedBillableTimeInSeconds", .integer),
                .optional("ReusedByJob", .anyText),
            ])
        ),
        .optional("TrainingStartTime", .timestamp),
        .optional("TrainingEndTime", .timestamp),
        .optional(
            "SecondaryStatusTransitions",
            .anyList([
                .optional("Status", .anyText),
                .optional("StartTime", .timestamp),
                .optional("EndTime", .timestamp),
                .optional("StatusMessage", .anyText),
            ])
        ),
        .optional("TrainingTimeInSeconds", .integer),
        .optional("BillableTimeInSeconds", .integer),
        .optional("DebugRuleEvaluationStatuses", .ruleStatuses),
        .optional("ProfilerRuleEvaluationStatuses", .ruleStatuses),
        .optional("ProfilingStatus", .anyText),
        .optional("OutputModelPackageArn", .anyText),
    ]

    static let modelPackageGroup: [Member] = [
        .optional("ModelPackageGroupArn", .anyText),
        .optional("CreatedBy", .userContext),
    ]

    static let modelPackage: [Member] = [
        .optional("ModelPackageArn", .anyText),
        .optional("ApprovalDescription", .anyText),
        .optional("CreatedBy", .userContext),
        .optional("LastModifiedBy", .userContext),
        .optional(
            "ModelPackageStatusDetails",
            .structure([
                .optional("ValidationStatuses", .statusItems),
                .optional("ImageScanStatuses", .statusItems),
            ])
        ),
    ]
}

extension Shape {
    /// A text that no rule looks at.
    fileprivate static let anyText = Shape.string(StringShape())

    /// A list of structures, however long.
    fileprivate static func anyList(_ members: [Member]) -> Shape {
        .list(of: .structure(members), count: 0...Int.max)
    }

    /// `UserContext`.
    fileprivate static let userContext = Shape.structure([
        .optional("UserProfileArn", .anyText),
        .optional("UserProfileName", .anyText),
        .optional("DomainId", .anyText),
        .optional(
            "IamIdentity",
            .structure([
                .optional("Arn", .anyText),
                .optional("PrincipalId", .anyText),
                .optional("SourceIdentity", .anyText),
            ])
        ),
    ])

    /// The part of `UserContext` that the creators of cards never have; their ARN is a column.
    fileprivate static let profile = Shape.structure([
        .optional("UserProfileArn", .anyText),
        .optional("UserProfileName", .anyText),
        .optional("DomainId", .anyText),
        .optional("IamIdentity", .structure([.optional("SourceIdentity", .anyText)])),
    ])

    /// `ModelPackageStatusItemList`.
    fileprivate static let statusItems = Shape.anyList([
        .optional("Name", .anyText),
        .optional("Status", .anyText),
        .optional("FailureReason", .anyText),
    ])

    /// `DebugRuleEvaluationStatuses`, and those of profiler rules.
    fileprivate static let ruleStatuses = Shape.anyList([
        .optional("RuleConfigurationName", .anyText),
        .optional("RuleEvaluationJobArn", .anyText),
        .optional("RuleEvaluationStatus", .anyText),
        .optional("StatusDetails", .anyText),
        .optional("LastModifiedTime", .timestamp),
    ])
}

/// What a training job runs on, and for how long.
extension Shape {
    /// `ResourceConfig`: the machines and their disks.
    static let resourceConfig = Shape.structure([
        .optional("InstanceType", .string(.instanceType)),
        .optional("InstanceCount", .integer(IntegerShape(minimum: 0))),
        .optional("VolumeSizeInGB", .integer(IntegerShape(minimum: 0))),
        .optional("VolumeKmsKeyId", .string(.kmsKeyID)),
        .optional("KeepAlivePeriodInSeconds", .integer(IntegerShape(minimum: 0, maximum: 21600))),
        .optional("InstanceGroups", .list(of: .instanceGroup, count: 0...5)),
        .optional("TrainingPlanArn", .string(.trainingPlanArn)),
        .optional("InstancePlacementConfig", .instancePlacementConfig),
        .optional("InstancePreferences", .list(of: .instancePreference, count: 1...5)),
        .optional("SelectedInstanceType", .string(.instanceType)),
        .optional("SelectedInstanceCount", .integer(IntegerShape(minimum: 0))),
    ])

    /// `InstanceGroup`: machines of one kind in a cluster of several kinds.
    static let instanceGroup = Shape.structure([
        .required("InstanceType", .string(.instanceType)),
        .required("InstanceCount", .integer(IntegerShape(minimum: 0))),
        .required("InstanceGroupName", .string(.nonEmptyText(1...64))),
    ])

    /// `InstancePlacementConfig`: which machines lie close together.
    static let instancePlacementConfig = Shape.structure([
        .optional("EnableMultipleJobs", .boolean),
        .optional("PlacementSpecifications", .list(of: .placementSpecification, count: 0...10)),
    ])

    /// `PlacementSpecification`: machines in one rack.
    static let placementSpecification = Shape.structure([
        .optional("UltraServerId", .string(.unpatterned(0...256))),
        .required("InstanceCount", .integer(IntegerShape(minimum: 0))),
    ])

    /// `InstancePreference`: machines that would do as well.
    static let instancePreference = Shape.structure([
        .required("InstanceType", .string(.instanceType)),
        .optional("InstanceCount", .integer(IntegerShape(minimum: 0))),
        .optional("TrainingPlanArns", .list(of: .string(.trainingPlanArn), count: 1...1)),
    ])

    /// `StoppingCondition`: when the job is ended.
    static let stoppingCondition = Shape.structure([
        .optional("MaxRuntimeInSeconds", .integer(IntegerShape(minimum: 1))),
        .optional("MaxWaitTimeInSeconds", .integer(IntegerShape(minimum: 1))),
        .optional("MaxPendingTimeInSeconds", .integer(IntegerShape(minimum: 1800, maximum: 2419200))),
    ])

    /// `RetryStrategy`: how often the job is begun again.
    static let retryStrategy = Shape.structure([
        .required("MaximumRetryAttempts", .integer(IntegerShape(minimum: 1, maximum: 30)))
    ])
}

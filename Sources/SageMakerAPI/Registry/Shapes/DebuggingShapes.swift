/// How a training job is watched.
extension Shape {
    /// `DebugHookConfig`: which tensors are written down.
    static let debugHookConfig = Shape.structure([
        .optional("LocalPath", .string(.text(0...4096))),
        .required("S3OutputPath", .string(.s3URI)),
        .optional("HookParameters", .map(key: .text(1...256), value: .string(.text(0...256)), count: 0...20)),
        .optional("CollectionConfigurations", .list(of: .collectionConfiguration, count: 0...20)),
    ])

    /// `CollectionConfiguration`: a named set of tensors.
    static let collectionConfiguration = Shape.structure([
        .optional("CollectionName", .string(.text(1...256))),
        .optional("CollectionParameters", .map(key: .text(1...256), value: .string(.text(0...256)), count: 0...20)),
    ])

    /// `DebugRuleConfiguration`: a rule that looks at tensors or at a profile.
    static let debugRuleConfiguration = Shape.structure([
        .required("RuleConfigurationName", .string(.text(1...256))),
        .optional("LocalPath", .string(.text(0...4096))),
        .optional("S3OutputPath", .string(.s3URI)),
        .required("RuleEvaluatorImage", .string(.text(0...255))),
        .optional("InstanceType", .string(.instanceType)),
        .optional("VolumeSizeInGB", .integer(IntegerShape(minimum: 0))),
        .optional("RuleParameters", .map(key: .text(1...256), value: .string(.text(0...256)), count: 0...100)),
    ])

    /// `ProfilerConfig`: what is measured of the machines.
    static let profilerConfig = Shape.structure([
        .optional("S3OutputPath", .string(.s3URI)),
        .optional("ProfilingIntervalInMilliseconds", .long),
        .optional("ProfilingParameters", .map(key: .text(1...256), value: .string(.text(0...256)), count: 0...20)),
        .optional("DisableProfiler", .boolean),
    ])

    /// `RemoteDebugConfig`: whether somebody may log in.
    static let remoteDebugConfig = Shape.structure([
        .optional("EnableRemoteDebug", .boolean)
    ])

    /// `InfraCheckConfig`: whether the machines are checked beforehand.
    static let infraCheckConfig = Shape.structure([
        .optional("EnableInfraCheck", .boolean)
    ])
}

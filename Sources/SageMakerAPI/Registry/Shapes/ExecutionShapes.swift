/// What models and training jobs are run with.
extension Shape {
    /// `VpcConfig`: the network that containers are in.
    static let vpcConfig = Shape.structure([
        .required("SecurityGroupIds", .list(of: .string(.networkID), count: 1...5)),
        .required("Subnets", .list(of: .string(.networkID), count: 1...16)),
    ])

    /// `EnvironmentMap`: the environment variables of a container that serves.
    static let environment = Shape.map(
        key: .environmentName(upTo: 1024),
        value: .string(.anyLines(upTo: 1024)),
        count: 0...100
    )

    /// `TrainingEnvironmentMap`: the environment variables of a container that trains.
    static let trainingEnvironment = Shape.map(
        key: .environmentName(upTo: 512),
        value: .string(.anyLines(upTo: 512)),
        count: 0...100
    )

    /// `TransformEnvironmentMap`: the environment variables of a container that transforms.
    static let transformEnvironment = Shape.map(
        key: .transformEnvironmentName,
        value: .string(.anyLines(upTo: 10240)),
        count: 0...16
    )
}

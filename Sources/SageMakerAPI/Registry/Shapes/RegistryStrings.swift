/// The kinds of strings in registry requests, under the API's own names.
extension StringShape {
    /// `ModelName`.
    package static let modelName = StringShape(length: 0...63, pattern: .modelName)

    /// `ModelNameContains`.
    package static let modelNameContains = StringShape(length: 0...63, pattern: .namePart)

    /// `NameContains`: which the API spells with another expression for the same strings.
    package static let nameContains = StringShape(length: 0...63, pattern: .escapedNamePart)

    /// `ArnOrName`.
    package static let arnOrName = StringShape(length: 1...170, pattern: .arnOrName)

    /// `VersionedArnOrName`.
    package static let versionedArnOrName = StringShape(length: 1...176, pattern: .versionedArnOrName)

    /// `RoleArn`.
    package static let roleArn = StringShape(length: 20...2048, pattern: .roleArn)

    /// `ContainerHostname`.
    package static let containerHostname = StringShape(length: 0...63, pattern: .entityName)

    /// `ContainerImage`.
    package static let containerImage = StringShape(length: 0...255, pattern: .noSpaces)

    /// `ChannelName`, `AdditionalModelChannelName`.
    package static let channelName = StringShape(length: 1...64, pattern: .channelName)

    /// `MetricsEndpointPath`.
    package static let metricsEndpointPath = StringShape(length: 0...256, pattern: .metricsEndpointPath)

    /// `SecurityGroupId`, `SubnetId`.
    package static let networkID = StringShape(length: 0...32, pattern: .networkID)

    /// `ClientToken`.
    package static let clientToken = StringShape(length: 1...36, pattern: .namePart)

    /// `EntityDescription`.
    package static let entityDescription = StringShape(length: 0...1024, pattern: .printable)

    /// `ApprovalDescription`.
    package static let approvalDescription = text(0...1024)

    /// `StageDescription`.
    package static let stageDescription = StringShape(length: 0...1024, pattern: .upTo1024)

    /// `PolicyString`.
    package static let policy = text(1...20480)

    /// `ImageDigest`, `ContentDigest`.
    package static let digest = StringShape(length: 0...72, pattern: .digest)

    /// `ProductId`.
    package static let productID = StringShape(length: 0...256, pattern: .productID)

    /// `DataInputConfig`.
    package static let dataInputConfig = StringShape(length: 1...16384, pattern: .someLines)

    /// `ModelPackageFrameworkVersion`.
    package static let frameworkVersion = StringShape(length: 3...10, pattern: .frameworkVersion)

    /// `ResponseMIMEType`.
    package static let mimeType = StringShape(length: 0...1024, pattern: .mimeType)

    /// `CustomerMetadataKey`.
    package static let customerMetadataKey = StringShape(length: 1...128, pattern: .customerMetadataKey)

    /// `CustomerMetadataValue`.
    package static let customerMetadataValue = StringShape(length: 1...256, pattern: .customerMetadataValue)

    /// `ModelPackageSourceUri`.
    package static let modelPackageSourceURI = StringShape(length: 0...1024, pattern: .modelPackageSourceURI)

    /// `HubContentName`.
    package static let hubContentName = StringShape(length: 0...63, pattern: .entityName)

    /// `HubContentVersion`.
    package static let hubContentVersion = StringShape(length: 5...14, pattern: .hubContentVersion)

    /// `TransformAmiVersion`.
    package static let transformAmiVersion = StringShape(length: 1...63, pattern: .transformAmiVersion)

    /// `TransformEnvironmentKey`.
    package static let transformEnvironmentName = StringShape(length: 0...1024, pattern: .boundedEnvironmentName)

    /// `ModelPackageGroupArn`.
    package static let modelPackageGroupArn = StringShape(length: 1...2048, pattern: .modelPackageGroupArn)

    /// `ModelPackageArn`.
    package static let modelPackageArn = StringShape(length: 1...2048, pattern: .modelPackageArn)
}

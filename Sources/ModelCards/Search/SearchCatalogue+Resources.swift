import SageMakerAPI

extension SearchCatalogue {
    /// The names of a kind of resource; nil for kinds that Cardinal has none of.
    static func of(_ resource: ResourceType) -> SearchCatalogue? {
        switch resource {
        case .modelCard: modelCard
        case .model: model
        case .modelPackage: modelPackage
        case .modelPackageGroup: modelPackageGroup
        case .trainingJob: trainingJob
        case .experiment, .experimentTrial, .experimentTrialComponent, .endpoint, .pipeline, .pipelineExecution,
            .pipelineVersion, .featureGroup, .featureMetadata, .image, .imageVersion, .project,
            .hyperParameterTuningJob, .job, .hubContent:
            nil
        }
    }

    /// Cards, by what is true of their latest version.
    static let modelCard = SearchCatalogue(
        .modelCard,
        .card,
        columns: [
            Column("ModelCardArn", .name, .cardARN),
            Column("ModelCardName", .name),
            Column("ModelCardVersion", .version, .number),
            Column("ModelCardStatus", .status),
            Column("SecurityConfig.KmsKeyId", .kmsKeyID),
            Column("CreationTime", .creationTime, .time),
            Column("CreatedBy.IamIdentity.Arn", .createdByARN),
            Column("CreatedBy.IamIdentity.PrincipalId", .createdByPrincipalID),
            Column("LastModifiedTime", .lastModifiedTime, .time),
            Column("LastModifiedBy.IamIdentity.Arn", .lastModifiedByARN),
            Column("LastModifiedBy.IamIdentity.PrincipalId", .lastModifiedByPrincipalID),
            Column("ModelId", .modelID),
            Column("RiskRating", .riskRating),
            Column("ModelPackageGroupName", .modelPackageGroupName),
        ],
        description: SearchedShapes.card,
        isNested: false
    )

    /// Models, each with the card about it: the rows of the model dashboard.
    static let model = SearchCatalogue(
        .model,
        .entry(.model),
        columns: [
            Column("ModelName", .name),
            Column("CreationTime", .creationTime, .time),
            Column("LastModifiedTime", .lastModifiedTime, .time),
        ] + cardOfHit,
        description: SearchedShapes.model + CreateModelInput.shape.searchedMembers,
        isNested: true
    )

    /// Training jobs, with their final metrics.
    static let trainingJob = SearchCatalogue(
        .trainingJob,
        .entry(.trainingJob),
        columns: [
            Column("TrainingJobName", .name),
            Column("TrainingJobStatus", .status),
            Column("CreationTime", .creationTime, .time),
            Column("LastModifiedTime", .lastModifiedTime, .time),
        ],
        description: SearchedShapes.trainingJob + CreateTrainingJobRequest.shape.searchedMembers,
        isNested: false
    )

    /// Groups of packages.
    static let modelPackageGroup = SearchCatalogue(
        .modelPackageGroup,
        .entry(.modelPackageGroup),
        columns: [
            Column("ModelPackageGroupName", .name),
            Column("CreationTime", .creationTime, .time),
            Column("CreatedBy.IamIdentity.Arn", .createdByARN),
            Column("ModelPackageGroupStatus", .status),
            Column("LastModifiedTime", .lastModifiedTime, .time),
        ],
        description: SearchedShapes.modelPackageGroup + CreateModelPackageGroupInput.shape.searchedMembers,
        isNested: false
    )

    /// Packages of all groups and of none, each with its card.
    static let modelPackage = SearchCatalogue(
        .modelPackage,
        .entry(.modelPackage),
        columns: [
            Column("ModelPackageGroupName", .modelPackageGroupName),
            Column("ModelPackageVersion", .version, .number),
            Column("CreationTime", .creationTime, .time),
            Column("ModelPackageStatus", .status),
            Column("ModelApprovalStatus", .approvalStatus),
            Column("CreatedBy.IamIdentity.Arn", .createdByARN),
            Column("LastModifiedTime", .lastModifiedTime, .time),
            Column("LastModifiedBy.IamIdentity.Arn", .lastModifiedByARN),
        ] + cardOfHit,
        description: SearchedShapes.modelPackage + CreateModelPackageInput.shape.searchedMembers,
        isNested: false
    )

    /// The card about a model, or of a package.
    private static let cardOfHit = [
        Column("ModelCard.ModelCardArn", card: .name, .cardARN),
        Column("ModelCard.ModelCardName", card: .name),
        Column("ModelCard.ModelCardVersion", card: .version, .number),
        Column("ModelCard.ModelCardStatus", card: .status),
        Column("ModelCard.SecurityConfig.KmsKeyId", card: .kmsKeyID),
        Column("ModelCard.CreationTime", card: .creationTime, .time),
        Column("ModelCard.CreatedBy.IamIdentity.Arn", card: .createdByARN),
        Column("ModelCard.CreatedBy.IamIdentity.PrincipalId", card: .createdByPrincipalID),
        Column("ModelCard.LastModifiedTime", card: .lastModifiedTime, .time),
        Column("ModelCard.LastModifiedBy.IamIdentity.Arn", card: .lastModifiedByARN),
        Column("ModelCard.LastModifiedBy.IamIdentity.PrincipalId", card: .lastModifiedByPrincipalID),
        Column("ModelCard.ModelId", card: .modelID),
        Column("ModelCard.RiskRating", card: .riskRating),
    ]
}

extension Shape {
    /// The members of a creation that its description has too.
    fileprivate var searchedMembers: [Member] {
        guard case .structure(let members) = self else { return [] }
        return members.filter { !["Tags", "ClientToken", "ModelCard", "SessionChainingConfig"].contains($0.name) }
    }
}

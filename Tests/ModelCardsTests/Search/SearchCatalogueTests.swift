import ModelCards
import SageMakerAPI
import Testing

@Suite("The names that can be searched by")
struct SearchCatalogueTests {
    @Test(
        "Names stand for columns, tags, metrics and properties",
        arguments: [
            (ResourceType.modelCard, "ModelId", SearchTerm.column(.modelID)),
            (.modelCard, "ModelPackageGroupName", .column(.modelPackageGroupName)),
            (.modelCard, "SecurityConfig.KmsKeyId", .column(.kmsKeyID)),
            (.modelCard, "CreatedBy.IamIdentity.Arn", .column(.createdByARN)),
            (.modelCard, "LastModifiedBy.IamIdentity.Arn", .column(.lastModifiedByARN)),
            (.modelCard, "LastModifiedBy.IamIdentity.PrincipalId", .column(.lastModifiedByPrincipalID)),
            (.model, "ModelCard.CreatedBy.IamIdentity.PrincipalId", .cardColumn(.createdByPrincipalID)),
            (.modelCard, "Tags.a.b c", .tag("a.b c")),
            (.model, "ModelName", .column(.name)),
            (.model, "Model.ModelArn", .property("ModelArn")),
            (.model, "PrimaryContainer.ModelDataUrl", .property("PrimaryContainer.ModelDataUrl")),
            (.model, "Model.PrimaryContainer.Environment.a.b", .property("PrimaryContainer.Environment.a.b")),
            (
                .model, "Containers.ImageConfig.RepositoryAccessMode",
                .property("Containers.ImageConfig.RepositoryAccessMode")
            ),
            (.model, "VpcConfig.Subnets", .property("VpcConfig.Subnets")),
            (.model, "Model.Tags.team", .tag("team")),
            (.model, "ModelCard.ModelCardStatus", .cardColumn(.status)),
            (.modelPackage, "ModelPackageName", .property("ModelPackageName")),
            (.model, "Model.Endpoints.EndpointName", .property("Endpoints.EndpointName")),
            (.modelPackage, "ApprovalDescription", .property("ApprovalDescription")),
            (.modelPackage, "ModelApprovalStatus", .column(.approvalStatus)),
            (.modelPackage, "ModelPackageArn", .property("ModelPackageArn")),
            (.modelPackage, "CustomerMetadataProperties.owner", .property("CustomerMetadataProperties.owner")),
            (.modelPackage, "CreatedBy.IamIdentity.PrincipalId", .property("CreatedBy.IamIdentity.PrincipalId")),
            (.modelPackage, "ModelCard.RiskRating", .cardColumn(.riskRating)),
            (.modelPackageGroup, "ModelPackageGroupName", .column(.name)),
            (.modelPackageGroup, "ModelPackageGroupDescription", .property("ModelPackageGroupDescription")),
            (.trainingJob, "ModelArtifacts.S3ModelArtifacts", .property("ModelArtifacts.S3ModelArtifacts")),
            (.trainingJob, "TrainingJobStatus", .column(.status)),
            (.trainingJob, "AlgorithmSpecification.TrainingImage", .property("AlgorithmSpecification.TrainingImage")),
            (.trainingJob, "HyperParameters.sagemaker.x", .property("HyperParameters.sagemaker.x")),
            (.trainingJob, "Metrics.validation:auc", .metric("validation:auc")),
        ]
    )
    func names(resource: ResourceType, name: String, term: SearchTerm) throws {
        #expect(try translation(resource, Filter(name, .exists)) == .exists(term))
    }

    @Test(
        "A name that no record has is refused with what to do",
        arguments: [
            (ResourceType.modelCard, "ModelCardNames"), (.modelCard, "modelCardName"), (.modelCard, "Content"),
            (.modelCard, "Metrics.auc"), (.modelCard, "HyperParameters.eta"), (.modelCard, "ModelCard.ModelCardName"),
            (.model, "PrimaryContainer.Imag"), (.model, "ModelName.x"), (.model, "PrimaryContainer."),
            (.trainingJob, "ModelArtifacts.S3ModelArtifacts.x"), (.trainingJob, ".TrainingJobName"),
            (.trainingJob, "TrainingJob.TrainingJobName"), (.modelPackage, "ModelCard.ModelCardContent"),
            (.modelPackageGroup, "ModelPackageVersion"), (.modelPackage, "SecurityConfig.\u{212A}msKeyId"),
        ]
    )
    func unknownNames(resource: ResourceType, name: String) {
        #expect(
            refusal(resource, Filter(name, .equals, "x"))
                == "ValidationException: Unknown property name: \(name). It must be a property of the "
                + "\(resource.rawValue) record, spelled with dots between its parts, or Tags.<key>; GetSearchSuggestions "
                + "lists the names of \(resource.rawValue)"
        )
    }

    @Test(
        "Names of anybody's keys need a key",
        arguments: [
            (ResourceType.modelCard, "Tags"), (.trainingJob, "HyperParameters"),
            (.model, "PrimaryContainer.Environment"),
        ]
    )
    func keyless(resource: ResourceType, name: String) {
        #expect(
            refusal(resource, Filter(name, .equals, "x"))
                == "ValidationException: The property \(name) needs a key, as in \(name).<key>"
        )
    }

    @Test(
        "The types are those of the API",
        arguments: [
            (ResourceType.trainingJob, "ResourceConfig.InstanceCount", "1.5", SearchValue.number(1.5)),
            (.trainingJob, "EnableManagedSpotTraining", "True", .text("true")),
            (.trainingJob, "HyperParameters.eta", "0.10", .number(0.1)),
            (.trainingJob, "Environment.SEED", "0.10", .text("0.10")),
            (.trainingJob, "RoleArn", "x", .text("x")),
            (.modelPackage, "ModelPackageVersion", "3", .number(3)),
            (.modelPackage, "CertifyForMarketplace", "false", .text("false")),
        ]
    )
    func types(resource: ResourceType, name: String, value: String, expected: SearchValue) throws {
        let condition = try translation(resource, Filter(name, .equals, value))
        guard case .compare(_, .equals, let read) = condition else {
            Issue.record("\(condition)")
            return
        }
        #expect(read == expected)
    }
}

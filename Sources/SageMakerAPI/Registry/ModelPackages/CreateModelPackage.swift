import JSONTree

/// The body of a `CreateModelPackage` call.
package struct CreateModelPackageInput: OperationRequest {
    package typealias Response = CreateModelPackageOutput

    /// The name of a package that has no versions; exactly one of this and the group must be given.
    package var modelPackageName: String?
    /// The name or ARN of the group that gets a new version.
    package var modelPackageGroupName: String?
    package var tags: [Tag]?
    package var modelApprovalStatus: ModelApprovalStatus?
    package var clientToken: String?
    package var modelCard: ModelPackageModelCard?
    /// The whole body, as far as the API knows its members.
    package var definition: JSON

    package static let operation = "CreateModelPackage"
    package static let declaredErrors: [SageMakerError.Code] = [.conflictException, .resourceLimitExceeded]
    package static let shape = Shape.structure([
        .optional("ModelPackageName", .entityName),
        .optional("ModelPackageGroupName", .string(.arnOrName)),
        .optional("ModelPackageDescription", .string(.entityDescription)),
        .optional("ModelPackageRegistrationType", .modelPackageRegistrationType),
        .optional("InferenceSpecification", .inferenceSpecification),
        .optional("ValidationSpecification", .modelPackageValidationSpecification),
        .optional("SourceAlgorithmSpecification", .sourceAlgorithmSpecification),
        .optional("CertifyForMarketplace", .boolean),
        .optional("Tags", Tag.listShape),
        .optional("ModelApprovalStatus", .oneOf(ModelApprovalStatus.self)),
        .optional("MetadataProperties", .metadataProperties),
        .optional("ModelMetrics", .modelMetrics),
        .optional("ClientToken", .string(.clientToken)),
        .optional("Domain", .string(StringShape())),
        .optional("Task", .string(StringShape())),
        .optional("SamplePayloadUrl", .string(.s3URI)),
        .optional("CustomerMetadataProperties", .customerMetadata),
        .optional("DriftCheckBaselines", .driftCheckBaselines),
        .optional("AdditionalInferenceSpecifications", .additionalInferenceSpecifications),
        .optional("SkipModelValidation", .oneOf("All", "None")),
        .optional("SourceUri", .string(.modelPackageSourceURI)),
        .optional("SecurityConfig", .structure([.required("KmsKeyId", .string(.kmsKeyID))])),
        .optional("ModelCard", ModelPackageModelCard.shape),
        .optional("ModelLifeCycle", .modelLifeCycle),
        .optional("ManagedStorageType", .managedStorageType),
    ])

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelPackageName = members.optional("ModelPackageName")
        modelPackageGroupName = members.optional("ModelPackageGroupName")
        tags = members.optional("Tags")
        modelApprovalStatus = members.optional("ModelApprovalStatus")
        clientToken = members.optional("ClientToken")
        modelCard = members.optional("ModelCard")
        definition = Self.shape.known(body)
    }
}

/// Whether a package may be deployed.
package enum ModelApprovalStatus: String, WireChoice {
    case approved = "Approved"
    case rejected = "Rejected"
    case pendingManualApproval = "PendingManualApproval"
}

/// The answer to a `CreateModelPackage` call.
package struct CreateModelPackageOutput: OperationResponse {
    package var modelPackageArn: String

    /// Tells where the new package is.
    package init(modelPackageArn: String) {
        self.modelPackageArn = modelPackageArn
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelPackageArn", modelPackageArn)
        writer.endObject()
    }
}

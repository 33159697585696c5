import JSONTree

/// The body of an `UpdateModelPackage` call; members that are absent change nothing.
package struct UpdateModelPackageInput: OperationRequest {
    package typealias Response = UpdateModelPackageOutput

    package var modelPackageArn: String
    package var modelApprovalStatus: ModelApprovalStatus?
    package var customerMetadataPropertiesToRemove: [String]?
    package var modelCard: ModelPackageModelCard?
    /// The whole body, as far as the API knows its members.
    package var definition: JSON

    package static let operation = "UpdateModelPackage"
    package static let declaredErrors: [SageMakerError.Code] = [.conflictException]
    package static let shape = Shape.structure([
        .required("ModelPackageArn", .string(.modelPackageArn)),
        .optional("ModelApprovalStatus", .oneOf(ModelApprovalStatus.self)),
        .optional("ModelPackageRegistrationType", .modelPackageRegistrationType),
        .optional("ApprovalDescription", .string(.approvalDescription)),
        .optional("CustomerMetadataProperties", .customerMetadata),
        .optional("CustomerMetadataPropertiesToRemove", .customerMetadataKeys),
        .optional("AdditionalInferenceSpecificationsToAdd", .additionalInferenceSpecifications),
        .optional("InferenceSpecification", .inferenceSpecification),
        .optional("SourceUri", .string(.modelPackageSourceURI)),
        .optional("ModelCard", ModelPackageModelCard.shape),
        .optional("ModelLifeCycle", .modelLifeCycle),
        .optional("ClientToken", .string(.clientToken)),
    ])

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelPackageArn = try members.required("ModelPackageArn")
        modelApprovalStatus = members.optional("ModelApprovalStatus")
        customerMetadataPropertiesToRemove = members.optional("CustomerMetadataPropertiesToRemove")
        modelCard = members.optional("ModelCard")
        definition = Self.shape.known(body)
    }
}

/// The answer to an `UpdateModelPackage` call.
package struct UpdateModelPackageOutput: OperationResponse {
    package var modelPackageArn: String

    /// Tells which package was updated.
    package init(modelPackageArn: String) {
        self.modelPackageArn = modelPackageArn
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelPackageArn", modelPackageArn)
        writer.endObject()
    }
}

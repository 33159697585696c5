import JSONTree

/// The body of a `CreateModelPackageGroup` call.
package struct CreateModelPackageGroupInput: OperationRequest {
    package typealias Response = CreateModelPackageGroupOutput

    package var modelPackageGroupName: String
    package var tags: [Tag]?
    /// The whole body, as far as the API knows its members.
    package var definition: JSON

    package static let operation = "CreateModelPackageGroup"
    package static let declaredErrors: [SageMakerError.Code] = [.resourceLimitExceeded]
    package static let shape = Shape.structure([
        .required("ModelPackageGroupName", .entityName),
        .optional("ModelPackageGroupDescription", .string(.entityDescription)),
        .optional("Tags", Tag.listShape),
        .optional("ManagedConfiguration", .structure([.optional("ManagedStorageType", .managedStorageType)])),
    ])

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelPackageGroupName = try members.required("ModelPackageGroupName")
        tags = members.optional("Tags")
        definition = Self.shape.known(body)
    }
}

/// The answer to a `CreateModelPackageGroup` call.
package struct CreateModelPackageGroupOutput: OperationResponse {
    package var modelPackageGroupArn: String

    /// Tells where the new group is.
    package init(modelPackageGroupArn: String) {
        self.modelPackageGroupArn = modelPackageGroupArn
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelPackageGroupArn", modelPackageGroupArn)
        writer.endObject()
    }
}

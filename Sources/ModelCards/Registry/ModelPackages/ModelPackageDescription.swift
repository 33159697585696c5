import JSONTree
import SageMakerAPI

extension RegistryEntry {
    /// The package as `DescribeModelPackage` and Search show it: what the service knows of it, then what its callers said.
    ///
    /// A versioned package has no `ModelPackageName`, and only a package that was changed has `LastModifiedTime`: clients
    /// read more into these members than their presence should say.
    ///
    /// - Parameter card: the `ModelCard` member, when the package has a card to show.
    package func modelPackageDescription(card: PackageCard? = nil) -> JSON {
        var members = modelPackageIdentity
        members.append(JSONMember("ModelPackageStatusDetails", Self.nothingToValidate))
        members.append(JSONMember("CreatedBy", .userContext(createdBy)))
        if lastModifiedAt != createdAt {
            members.append(JSONMember("LastModifiedTime", .time(lastModifiedAt)))
            members.append(JSONMember("LastModifiedBy", .userContext(lastModifiedBy)))
        }
        members += document.members ?? []
        if let card {
            members.append(JSONMember("ModelCard", card.wire))
        }
        return .object(members)
    }

    /// The package as a line of a list.
    package var modelPackageSummary: JSON {
        .object(
            modelPackageIdentity
                + documentMembers(
                    "ModelPackageDescription",
                    "ModelApprovalStatus",
                    "ModelLifeCycle",
                    "ModelPackageRegistrationType"
                )
        )
    }

    /// The package as `BatchDescribeModelPackage` sums it up.
    package var modelPackageBatchSummary: JSON {
        .object(
            modelPackageIdentity
                + documentMembers(
                    "ModelPackageDescription",
                    "InferenceSpecification",
                    "ModelApprovalStatus",
                    "ModelPackageRegistrationType"
                )
        )
    }

    private var modelPackageIdentity: [JSONMember] {
        var members: [JSONMember] = []
        if let groupName {
            members.append(JSONMember("ModelPackageGroupName", .string(groupName)))
        } else {
            members.append(JSONMember("ModelPackageName", .string(name)))
        }
        if let version {
            members.append(JSONMember("ModelPackageVersion", .number(String(version))))
        }
        members.append(JSONMember("ModelPackageArn", .string(arn)))
        members.append(JSONMember("CreationTime", .time(createdAt)))
        members.append(JSONMember("ModelPackageStatus", .string(status)))
        return members
    }

    /// No package here is ever run or scanned, and clients require the member all the same.
    private static let nothingToValidate = JSON.object([
        JSONMember("ValidationStatuses", .array([])), JSONMember("ImageScanStatuses", .array([])),
    ])
}

extension RegistryEntry {
    /// Those of the named members that the document has, in the order of the names.
    func documentMembers(_ names: String...) -> [JSONMember] {
        names.compactMap { name in document[name].map { JSONMember(name, $0) } }
    }
}

extension JSON {
    /// A person as descriptions show people.
    static func userContext(_ identity: Identity) -> JSON {
        .object([
            JSONMember(
                "IamIdentity",
                .object([
                    JSONMember("Arn", .string(identity.arn)), JSONMember("PrincipalId", .string(identity.principalID)),
                ])
            )
        ])
    }
}

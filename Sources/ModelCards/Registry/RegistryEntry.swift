import JSONTree
import SageMakerAPI

/// What the registry has entries for, under the names that Search gives them.
package enum RegistryKind: String, CaseIterable, Hashable, Sendable {
    case model = "Model"
    case trainingJob = "TrainingJob"
    case modelPackageGroup = "ModelPackageGroup"
    case modelPackage = "ModelPackage"
}

/// A model, a training job, a model package or a group of packages, as the registry keeps it.
///
/// Most of what clients say of these is never looked at by a rule, so it stays the document that they sent; what lists
/// and rules need stands beside it.
package struct RegistryEntry: Hashable, Sendable {
    /// The store's key of this life of the name; a name that is used again after a deletion gets another.
    package let id: Int64
    package let kind: RegistryKind
    package let scope: Scope
    /// Unique within kind, account and region: `name`, or `group/7` for a versioned package.
    package let name: String
    /// The wire's word, such as `Completed`; empty for models, which have none.
    package var status: String
    /// The group of a versioned package.
    package let groupName: String?
    /// A versioned package's number; for a group, the highest number that it ever gave away.
    package var version: Int?
    /// A package's `ModelApprovalStatus`.
    package var approvalStatus: String?
    /// A package group's resource policy, as it was put.
    package var policy: String?
    package let createdAt: Timestamp
    package let createdBy: Identity
    package var lastModifiedAt: Timestamp
    package var lastModifiedBy: Identity
    /// The members of the request that made the entry, as later requests changed them: an object without `null`,
    /// without tags, and without members that the API does not know.
    package var document: JSON

    /// Restores an entry from its columns.
    package init(
        id: Int64,
        kind: RegistryKind,
        scope: Scope,
        name: String,
        status: String,
        groupName: String?,
        version: Int?,
        approvalStatus: String?,
        policy: String?,
        createdAt: Timestamp,
        createdBy: Identity,
        lastModifiedAt: Timestamp,
        lastModifiedBy: Identity,
        document: JSON
    ) {
        self.id = id
        self.kind = kind
        self.scope = scope
        self.name = name
        self.status = status
        self.groupName = groupName
        self.version = version
        self.approvalStatus = approvalStatus
        self.policy = policy
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.lastModifiedAt = lastModifiedAt
        self.lastModifiedBy = lastModifiedBy
        self.document = document
    }
}

/// An entry that the store does not have yet.
package struct NewRegistryEntry: Hashable, Sendable {
    package let kind: RegistryKind
    package let scope: Scope
    package let name: String
    package let status: String
    package let groupName: String?
    package let version: Int?
    package let approvalStatus: String?
    package let createdAt: Timestamp
    package let createdBy: Identity
    package let document: JSON

    /// Describes an entry to insert; it was last modified when it was created.
    package init(
        kind: RegistryKind,
        scope: Scope,
        name: String,
        status: String = "",
        groupName: String? = nil,
        version: Int? = nil,
        approvalStatus: String? = nil,
        createdAt: Timestamp,
        createdBy: Identity,
        document: JSON
    ) {
        self.kind = kind
        self.scope = scope
        self.name = name
        self.status = status
        self.groupName = groupName
        self.version = version
        self.approvalStatus = approvalStatus
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.document = document
    }
}

extension RegistryEntry {
    /// The entry's ARN.
    package var arn: String { scope.arn(of: kind, named: name) }
}

extension Scope {
    /// The ARN of the entry of that kind and name.
    package func arn(of kind: RegistryKind, named name: String) -> String {
        "arn:aws:sagemaker:\(region):\(accountID):\(kind.arnPath)/\(name)"
    }
}

extension RegistryKind {
    /// The word before the name in an ARN.
    package var arnPath: String {
        switch self {
        case .model: "model"
        case .trainingJob: "training-job"
        case .modelPackageGroup: "model-package-group"
        case .modelPackage: "model-package"
        }
    }
}

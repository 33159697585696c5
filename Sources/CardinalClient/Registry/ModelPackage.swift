import JSONTree

/// Which model package a card is about.
///
/// What `ModelMetrics` of the package names is kept beside the content, because a card has no room for it.
public struct ModelPackage: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// The package's ARN.
    public var arn: String? {
        get { self[text: "model_package_arn"] }
        set { self[text: "model_package_arn"] = newValue }
    }

    /// The name of a package without versions.
    public var name: String? {
        get { self[text: "model_package_name"] }
        set { self[text: "model_package_name"] = newValue }
    }

    /// The group of a package with versions.
    public var groupName: String? {
        get { self[text: "model_package_group_name"] }
        set { self[text: "model_package_group_name"] = newValue }
    }

    /// The version within the group.
    public var version: Double? {
        get { self[number: "model_package_version"] }
        set { self[number: "model_package_version"] = newValue }
    }

    /// What the package is.
    public var modelPackageDescription: String? {
        get { self[text: "model_package_description"] }
        set { self[text: "model_package_description"] = newValue }
    }

    /// What has become of the package.
    public var status: ModelPackageStatus? {
        get { self[term: "model_package_status"] }
        set { self[term: "model_package_status"] = newValue }
    }

    /// Whether the package may be used.
    public var approvalStatus: ModelApprovalStatus? {
        get { self[term: "model_approval_status"] }
        set { self[term: "model_approval_status"] = newValue }
    }

    /// Why it may, or may not.
    public var approvalDescription: String? {
        get { self[text: "approval_description"] }
        set { self[text: "approval_description"] = newValue }
    }

    /// The field, such as `NATURAL_LANGUAGE_PROCESSING`.
    public var domain: String? {
        get { self[text: "domain"] }
        set { self[text: "domain"] = newValue }
    }

    /// The task, such as `TEXT_GENERATION`.
    public var task: String? {
        get { self[text: "task"] }
        set { self[text: "task"] = newValue }
    }

    /// Who made the package.
    public var createdBy: ModelPackageCreator? {
        get { self[section: "created_by"] }
        set { self[section: "created_by"] = newValue }
    }

    /// What the model runs in.
    public var inferenceSpecification: InferenceSpecification? {
        get { self[section: "inference_specification"] }
        set { self[section: "inference_specification"] = newValue }
    }

    /// What made the model.
    public var sourceAlgorithms: [SourceAlgorithm] {
        get { self[sections: "source_algorithms"] }
        set { self[sections: "source_algorithms"] = newValue }
    }

    /// The reports that the package's `ModelMetrics` name; empty for a package that was read from a card.
    public internal(set) var reports: [ModelPackageReport] = []
}

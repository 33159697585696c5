import JSONTree
import SageMakerAPI

/// A model package, as `DescribeModelPackage` answers: fills the package's own section, and knows of its reports.
package struct ModelPackageSource: PopulationSource {
    let document: JSON
    private let writesDetails: Bool

    /// Takes an answer of `DescribeModelPackage`.
    ///
    /// - Parameter writesDetails: false for a card that the package itself holds, which need not repeat the package.
    package init(_ document: JSON, writesDetails: Bool = true) {
        self.document = document
        self.writesDetails = writesDetails
    }

    private static let section = "model_package_details"

    /// The members in the order in which the SDK writes them, and the longest text where one may be cut.
    private static let members: [(wire: String, content: String, prose: Int?)] = [
        ("ModelPackageArn", "model_package_arn", nil),
        ("ModelPackageDescription", "model_package_description", 1024),
        ("ModelPackageStatus", "model_package_status", nil),
        ("ModelApprovalStatus", "model_approval_status", nil),
        ("ApprovalDescription", "approval_description", 1024),
        ("ModelPackageGroupName", "model_package_group_name", nil),
        ("ModelPackageName", "model_package_name", nil),
        ("ModelPackageVersion", "model_package_version", nil),
        ("Domain", "domain", nil),
        ("Task", "task", nil),
    ]

    /// Where the artifacts of the package's containers lie.
    package var artifacts: [String] { containers.compactMap { $0["ModelDataUrl"]?.string } }

    /// The group of a versioned package.
    package var groupName: String? { document["ModelPackageGroupName"]?.string }

    package func propose(to draft: inout CardDraft) {
        guard writesDetails else { return }
        let origin = ValueOrigin(.modelPackage, document["ModelPackageArn"]?.string ?? "")
        for (wire, content, prose) in Self.members {
            draft.propose(document[wire], at: [Self.section, content], from: origin.member(wire), prose: prose)
        }
        draft.propose(
            document["CreatedBy"]?["UserProfileName"],
            at: [Self.section, "created_by", "user_profile_name"],
            from: origin.member("CreatedBy.UserProfileName")
        )
        draft.append(algorithms(origin), to: [Self.section, "source_algorithms"])
        guard document["InferenceSpecification"] != nil else { return }
        draft.append(
            containers.enumerated().map { position, container in
                (Self.described(container), origin.member("InferenceSpecification.Containers.\(position)"))
            },
            to: [Self.section, "inference_specification", "containers"]
        )
    }

    private var containers: [JSON] { document["InferenceSpecification"]?["Containers"]?.array ?? [] }

    private static func described(_ container: JSON) -> JSON {
        renamed(
            container,
            [("Image", "image"), ("ModelDataUrl", "model_data_url"), ("NearestModelName", "nearest_model_name")]
        )
    }

    private func algorithms(_ origin: ValueOrigin) -> [(value: JSON, origin: ValueOrigin)] {
        (document["SourceAlgorithmSpecification"]?["SourceAlgorithms"]?.array ?? []).enumerated().map {
            position,
            algorithm in
            let entry = Self.renamed(
                algorithm,
                [("AlgorithmName", "algorithm_name"), ("ModelDataUrl", "model_data_url")]
            )
            return (entry, origin.member("SourceAlgorithmSpecification.SourceAlgorithms.\(position)"))
        }
    }

    private static func renamed(_ object: JSON, _ names: [(wire: String, content: String)]) -> JSON {
        .object(names.compactMap { wire, content in object[wire].map { JSONMember(content, $0) } })
    }
}

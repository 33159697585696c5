import JSONTree
import SageMakerAPI

/// A model, as `DescribeModel` answers: fills the overview.
package struct ModelSource: PopulationSource {
    private let document: JSON

    /// Takes an answer of `DescribeModel`.
    package init(_ document: JSON) {
        self.document = document
    }

    /// Where the model's artifacts lie: a pipeline's containers count when there are any, as in the SDK.
    package var artifacts: [String] { containers.compactMap { $0.value["ModelDataUrl"]?.string } }

    package func propose(to draft: inout CardDraft) {
        let arn = document["ModelArn"]?.string ?? ""
        let origin = ValueOrigin(.model, arn)
        draft.propose(document["ModelArn"], at: ["model_overview", "model_id"], from: origin.member("ModelArn"))
        draft.propose(document["ModelName"], at: ["model_overview", "model_name"], from: origin.member("ModelName"))
        draft.append(values(of: "ModelDataUrl", origin), to: ["model_overview", "model_artifact"])
        draft.append(
            values(of: "Image", origin),
            to: ["model_overview", "inference_environment", "container_image"]
        )
    }

    private func values(of member: String, _ origin: ValueOrigin) -> [(value: JSON, origin: ValueOrigin)] {
        containers.compactMap { name, container in
            container[member].map { ($0, origin.member("\(name).\(member)")) }
        }
    }

    private var containers: [(name: String, value: JSON)] {
        if let containers = document["Containers"]?.array, !containers.isEmpty {
            return containers.enumerated().map { ("Containers.\($0.offset)", $0.element) }
        }
        return document["PrimaryContainer"].map { [("PrimaryContainer", $0)] } ?? []
    }
}

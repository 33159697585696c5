import SageMakerAPI

/// The badge that names where the value of a field is from, and leads there.
package enum ProvenanceView {
    package static func view(_ provenance: Provenance?) -> HTML {
        switch provenance {
        case nil: HTML()
        case .taken(let origin)?:
            span(.class("provenance"), .attribute("data-provenance", "taken"), .title(origin.tooltip)) {
                "from "
                linked(origin)
            }
        case .changed(let origin)?:
            span(.class("provenance changed"), .attribute("data-provenance", "changed"), .title(origin.tooltip)) {
                "changed by you · was from "
                linked(origin)
            }
        }
    }

    private static func linked(_ origin: ValueOrigin) -> HTML {
        guard let path = origin.page else { return HTML(origin.label) }
        return a(.href(path)) { origin.label }
    }
}

extension ValueOrigin {
    /// What people call the source, such as "model churn-v3".
    package var label: String {
        let name = resource.split(separator: ":", omittingEmptySubsequences: false).last.map(String.init) ?? resource
        let rest = name.split(separator: "/").dropFirst().joined(separator: "/")
        let last = rest.isEmpty ? name : rest
        switch source {
        case .model: return "model \(last)"
        case .trainingJob: return "training job \(last)"
        case .modelPackage: return "package \(last)"
        case .modelCard: return "card \(last)"
        case .evaluationReport: return "report \(resource.split(separator: "/").last.map(String.init) ?? resource)"
        }
    }

    /// The page of the source; nil for what has none.
    package var page: String? {
        guard let name = resource.split(separator: "/").last.map(String.init), resource.hasPrefix("arn:") else {
            return nil
        }
        switch source {
        case .model: return ConsolePath.to("models", name)
        case .trainingJob: return ConsolePath.to("training-jobs", name)
        case .modelPackage: return ConsolePath.to("package", query: [("arn", resource)])
        case .modelCard: return ConsolePath.card(name)
        case .evaluationReport: return nil
        }
    }

    fileprivate var tooltip: String { member.map { "\(resource), \($0)" } ?? resource }
}

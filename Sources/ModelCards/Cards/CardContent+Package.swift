import JSONTree
import SageMakerAPI

/// How the two schemas of content meet: a card of its own may say more than a package's card, namely what the package
/// says of itself.
extension CardContent {
    /// What only a card of its own has.
    private static let hiddenSection = "model_package_details"
    private static let hiddenOverview: Set<String> = [
        "model_id", "model_name", "model_version", "inference_environment",
    ]

    /// The content as a package's card: the very text, unless something has to be left out of it.
    package func shownInPackage() -> String {
        let document = document
        let hidden = Hidden(in: document)
        guard !hidden.isEmpty, let sections = document.members else { return text }
        let shown = sections.compactMap { section -> JSONMember? in
            switch section.name {
            case Self.hiddenSection:
                return nil
            case "model_overview":
                let rest = (section.value.members ?? []).filter { !Self.hiddenOverview.contains($0.name) }
                return rest.isEmpty && !hidden.overview.isEmpty ? nil : JSONMember(section.name, .object(rest))
            default:
                return section
            }
        }
        return JSON.object(shown).text
    }

    /// This content of a package's card with what `present` says besides: the very text when that is nothing.
    ///
    /// - Throws: `ValidationException` when both together are no valid content, such as too long a one.
    func keepingHidden(of present: CardContent) throws(SageMakerError) -> CardContent {
        let hidden = Hidden(in: present.document)
        guard !hidden.isEmpty, var sections = document.members else { return self }
        if !hidden.overview.isEmpty {
            if let place = sections.firstIndex(where: { $0.name == "model_overview" }) {
                sections[place].value = .object(hidden.overview + (sections[place].value.members ?? []))
            } else {
                sections.insert(JSONMember("model_overview", .object(hidden.overview)), at: 0)
            }
        }
        if let details = hidden.packageDetails {
            sections.append(JSONMember(Self.hiddenSection, details))
        }
        return try CardContent(checking: JSON.object(sections).text)
    }

    /// What a package's card does not show of a document.
    private struct Hidden {
        let overview: [JSONMember]
        let packageDetails: JSON?

        init(in document: JSON) {
            overview = (document["model_overview"]?.members ?? []).filter { hiddenOverview.contains($0.name) }
            packageDetails = document[hiddenSection]
        }

        var isEmpty: Bool { overview.isEmpty && packageDetails == nil }
    }
}

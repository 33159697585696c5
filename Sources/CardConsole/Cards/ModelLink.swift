import JSONTree
import ModelCards
import SageMakerAPI

/// What a card is about, and where the console shows it.
package struct ModelLink: Hashable, Sendable {
    /// What kind of thing it is, such as "Model package".
    package let kind: String
    package let words: String
    /// Nil for a model that is not registered here.
    package let path: String?

    /// Describes what a card is about.
    package init(kind: String, words: String, path: String?) {
        self.kind = kind
        self.words = words
        self.path = path
    }

    /// Reads what a content names; nil when it names nothing.
    package init?(of content: JSON) {
        if let arn = content["model_package_details"]?["model_package_arn"]?.string, !arn.isEmpty {
            let path = ConsolePath.to("package", query: [("arn", arn)])
            self.init(kind: "Model package", words: Self.name(of: arn, behind: "model-package/"), path: path)
            return
        }
        guard let id = content["model_overview"]?["model_id"]?.string, !id.isEmpty else { return nil }
        if id.hasPrefix("arn:"), id.contains(":model/") {
            let name = Self.name(of: id, behind: ":model/")
            self.init(kind: "Model", words: name, path: ConsolePath.to("models", name))
        } else if id.hasPrefix("arn:"), id.contains(":model-package/") {
            let path = ConsolePath.to("package", query: [("arn", id)])
            self.init(kind: "Model package", words: Self.name(of: id, behind: ":model-package/"), path: path)
        } else {
            self.init(kind: "Model", words: id, path: nil)
        }
    }

    /// The same with an address, when a model of that name turns out to be registered.
    func found(_ isRegistered: (String) async -> Bool) async -> ModelLink {
        guard kind == "Model", path == nil, await isRegistered(words) else { return self }
        return ModelLink(kind: kind, words: words, path: ConsolePath.to("models", words))
    }

    private static func name(of arn: String, behind mark: String) -> String {
        guard let range = arn.firstRange(of: mark) else { return arn }
        return String(arn[range.upperBound...])
    }
}

extension PageContext {
    /// What a card is about, with the address of a model that is named by its name alone.
    func modelLink(of content: JSON) async -> ModelLink? {
        await ModelLink(of: content)?.found { name in
            let request = DescribeModelInput(modelName: name)
            return (try? await service.describeModel.run(request, for: caller)) != nil
        }
    }
}

import JSONTree
import SageMakerAPI

/// A model as lists and pages show it.
package struct RegisteredModel: Hashable, Sendable {
    /// An image with what it serves.
    package struct Container: Hashable, Sendable {
        package var image: String?
        package var artifact: String?
        /// The package that the container was made from: an ARN or a name.
        package var package: String?

        /// Describes a container.
        package init(image: String? = nil, artifact: String? = nil, package: String? = nil) {
            self.image = image
            self.artifact = artifact
            self.package = package
        }
    }

    package var name: String
    package var arn: String
    package var createdAt: Timestamp?
    package var containers: [Container]
    package var card: CardLink?

    /// Describes a model.
    package init(
        name: String,
        arn: String = "",
        createdAt: Timestamp? = nil,
        containers: [Container] = [],
        card: CardLink? = nil
    ) {
        self.name = name
        self.arn = arn
        self.createdAt = createdAt
        self.containers = containers
        self.card = card
    }

    /// Reads a description, or the part of a hit that is one.
    init(description: JSON, card: CardLink?) {
        let single = description["PrimaryContainer"].map { [$0] }
        self.init(
            name: description["ModelName"]?.string ?? "",
            arn: description["ModelArn"]?.string ?? "",
            createdAt: description["CreationTime"].flatMap(Timestamp.init(wire:)),
            containers: (single ?? description["Containers"]?.array ?? []).map(Container.init(description:)),
            card: card
        )
    }

    /// Where a card about the model is made.
    var newCard: String { ConsolePath.to("new", query: [("model", name)]) }

    /// The model's own page.
    var page: String { ConsolePath.to("models", name) }
}

extension RegisteredModel.Container {
    /// Reads a container of a model or of a package.
    init(description: JSON) {
        self.init(
            image: description["Image"]?.string,
            artifact: description["ModelDataUrl"]?.string
                ?? description["ModelDataSource"]?["S3DataSource"]?["S3Uri"]?.string,
            package: description["ModelPackageName"]?.string
        )
    }
}

import JSONTree
import SageMakerAPI

/// A model's page: its card first, since that is what the console is for.
package enum ModelPageView {
    /// What stands below the page's title.
    package static func view(_ page: ModelPage) -> HTML {
        div(.class("stack")) {
            section(.class("card stack"), .ariaLabelledBy("card-title")) {
                h2(.id("card-title")) { "Model card" }
                EntryCardView.view(page.model.card, create: page.model.newCard, thing: "model")
            }
            section(.class("card stack"), .ariaLabelledBy("facts-title")) {
                h2(.id("facts-title")) { "What it serves" }
                for container in page.model.containers { ContainerView.view(container) }
            }
            section(.class("card stack"), .ariaLabelledBy("origin-title")) {
                h2(.id("origin-title")) { "Where it comes from" }
                dl(.class("facts")) {
                    dt { "Training job" }
                    dd { jobs(page.trainingJobs) }
                    dt { "Packages with the same artifact" }
                    dd { PackageLines.view(page.packages) }
                }
            }
            TagSection.view(page.tags)
            section(.class("card stack"), .ariaLabelledBy("record-title")) {
                h2(.id("record-title")) { "Everything the registry knows" }
                RecordView.view(page.description)
            }
        }
    }

    static func jobs(_ names: [String]) -> HTML {
        guard !names.isEmpty else { return span(.class("muted")) { "No training job here has made the artifact." } }
        return ul(.class("plain")) {
            for name in names {
                li { a(.href(ConsolePath.to("training-jobs", name))) { name } }
            }
        }
    }
}

/// The part of an entry's page that is about its card.
enum EntryCardView {
    static func view(_ card: CardLink?, create path: String, thing: String) -> HTML {
        if let card { return p { CardLinkView.view(card) } }
        return .group {
            p { "No card is about this \(thing) yet. What the registry knows is filled in for you." }
            p { Button.link("Create card", to: path, style: .primary) }
        }
    }
}

/// An image with what it serves, with whole addresses.
enum ContainerView {
    static func view(_ container: RegisteredModel.Container) -> HTML {
        dl(.class("facts")) {
            if let image = container.image {
                dt { "Image" }
                dd { AddressView.whole(image) }
            }
            if let artifact = container.artifact {
                dt { "Artifact" }
                dd { AddressView.whole(artifact) }
            }
            if let package = container.package {
                dt { "Model package" }
                dd { a(.href(RegisteredPackage.page(of: package))) { package } }
            }
        }
    }
}

/// The tags of an entry; without any, nothing.
enum TagSection {
    static func view(_ tags: [Tag]) -> HTML {
        guard !tags.isEmpty else { return HTML() }
        return section(.class("card stack"), .ariaLabelledBy("tags-title")) {
            h2(.id("tags-title")) { "Tags" }
            dl(.class("facts")) {
                for tag in tags {
                    dt { tag.key }
                    dd { tag.value }
                }
            }
        }
    }
}

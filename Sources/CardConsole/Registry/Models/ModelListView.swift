/// The models as a table.
package enum ModelListView {
    /// What stands below the page's title.
    package static func view(_ list: ModelList) -> HTML {
        div(.class("stack")) {
            if list.models.isEmpty && !list.filter.isNarrow {
                none
            } else {
                RegistryFilterView.form(list.filter, things: "models", hasCards: true)
                RegistryFilterView.chips(list.filter)
                if list.models.isEmpty {
                    RegistryFilterView.nothingLeft(list.filter, things: "models")
                } else {
                    RegistryFilterView.count(list.hits, "model", "models")
                    table(list)
                    RegistryFilterView.pager(list.filter, next: list.next)
                }
            }
        }
    }

    private static func table(_ list: ModelList) -> HTML {
        DataTable.view(
            caption: "Models",
            columns: ["Name", "Card", "Image", "Artifact", "Created"],
            rows: list.models.map { model in
                [
                    a(.href(model.page)) { model.name },
                    CardLinkView.view(model.card, create: model.newCard, for: model.name),
                    HTML(model.containers.map { container in line(container.image) }),
                    HTML(model.containers.map { container in line(container.artifact ?? container.package) }),
                    model.createdAt.map(TimeView.view) ?? HTML(),
                ]
            },
            areRowsOpened: true
        )
    }

    private static func line(_ address: String?) -> HTML { div { AddressView.short(address) } }

    private static var none: HTML {
        EmptyState.view(title: "No models yet") {
            p { "A model is registered by whoever trains it, with the SageMaker SDK or on the command line:" }
            pre {
                code {
                    "aws sagemaker create-model --model-name churn \\\n"
                    "  --primary-container Image=…,ModelDataUrl=s3://…/model.tar.gz"
                }
            }
            p {
                "A card needs no registered model: "
                a(.href(ConsolePath.to("new"))) { "create a card" }
                " for a model that lives elsewhere."
            }
        }
    }
}

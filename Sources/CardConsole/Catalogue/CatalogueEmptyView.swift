/// A list without cards, which says why and what to do about it.
enum CatalogueEmptyView {
    /// Before the first card.
    static let nothingYet = EmptyState.view(title: "There is no model card yet") {
        p {
            "A model card says what a model is for, how it was trained and evaluated, and how risky it is to use. "
            "Begin with a registered model and most of it is filled in for you, or with an empty card."
        }
        div(.class("row")) {
            Button.link("Create a card", to: ConsolePath.to("new"), style: .primary)
            Button.link("Begin with a registered model", to: ConsolePath.to("models"))
        }
        p { "A card that you have as a file is imported on the page where cards are created, or sent from a terminal:" }
        div(.class("row")) {
            pre { code { command } }
            CopyButton.view(command, name: "the command")
        }
    }

    /// Cards there are, but none that satisfies everything that was chosen.
    static func filteredOut(_ address: CatalogueAddress) -> HTML {
        EmptyState.view(title: "No card satisfies all of this") {
            p { "Take one of these away, or begin again with every card." }
            ul(.class("chips")) {
                for choice in address.choices {
                    li { Chip.view(label: choice.wholeLabel, removes: address.toggling(choice).path) }
                }
            }
            div(.class("row")) {
                Button.link("Show every card", to: address.cleared.path, style: .primary)
            }
        }
    }

    private static let command = "cardinal cards create my-first-card card.json"
}

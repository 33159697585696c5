/// What an empty installation shows: the way to the first card.
enum DashboardWelcomeView {
    static let view = HTML.group {
        section(.class("welcome card stack"), .ariaLabelledBy("welcome")) {
            h2(.id("welcome")) { "Make the first model card" }
            p {
                "A model card says in one place what a model is for, how it was trained and evaluated, how risky it is "
                "to use, and who approved it. Here you write cards, compare their versions, review them and hand them "
                "out as PDF."
            }
            div(.class("row")) {
                Button.link("Create a card", to: ConsolePath.to("new"), style: .primary)
            }
        }
        div(.class("grid welcome-ways")) {
            way(
                "From a model that you trained",
                "Register the model with the SDK that you use for SageMaker; the card then fills in its artifact, "
                    + "training job, data and metrics by itself.",
                "cardinal models create churn --image registry.example/churn:1"
            )
            way(
                "From a card that you have",
                "A card that was exported from SageMaker, or written by hand, is one file of JSON. Import it on the page "
                    + "where you create a card, or from a terminal.",
                "cardinal cards create churn card.json"
            )
            way(
                "From evaluation reports",
                "Drop reports of SageMaker Clarify or Model Monitor in the third step, and they become charts.",
                "cardinal cards add-evaluation churn report.json"
            )
        }
    }

    private static func way(_ heading: String, _ text: String, _ command: String) -> HTML {
        section(.class("card stack")) {
            h3 { heading }
            p { text }
            div(.class("row")) {
                pre { code { command } }
                CopyButton.view(command, name: "the command")
            }
        }
    }
}

import ArgumentParser

/// The verbs `cardinal cards …`.
struct Cards: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cards",
        abstract: "Work with model cards.",
        discussion: """
            A card is written as its name, or as its ARN. Where a single version is meant, @ and the version's number \
            follow: churn@3.
            """,
        subcommands: [
            CardsList.self, CardsShow.self, CardsCreate.self, CardsUpdate.self, CardsStatus.self, CardsEdit.self,
            CardsDelete.self, CardsVersions.self, CardsDiff.self, CardsDraft.self, CardsSync.self,
            CardsAddEvaluation.self, CardsExport.self, CardsValidate.self,
        ]
    )
}

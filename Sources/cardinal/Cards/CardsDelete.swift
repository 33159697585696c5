import ArgumentParser

/// The verb `cardinal cards delete`.
struct CardsDelete: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a card with all of its versions.",
        usage: "cardinal cards delete <card> [<options>]"
    )
    static let operation = "DeleteModelCard"

    @OptionGroup var card: CardNameArgument
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = RequestBody()
        body.set("ModelCardName", card.name)
        return body
    }
}

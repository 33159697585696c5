import ArgumentParser

/// The verb `cardinal cards status`.
struct CardsStatus: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Set the status of a card's latest version.",
        usage: "cardinal cards status <card> <status> [<options>]"
    )
    static let operation = "UpdateModelCard"

    @OptionGroup var card: CardNameArgument
    @Argument(help: "The new status.") var status: CardStatus
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = RequestBody()
        body.set("ModelCardName", card.name)
        body.set("ModelCardStatus", status.rawValue)
        return body
    }
}

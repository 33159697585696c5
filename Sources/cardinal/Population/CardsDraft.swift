import ArgumentParser
import JSONTree

/// The verb `cardinal cards draft`.
struct CardsDraft: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Write the content that a card of a model would have.",
        usage: "cardinal cards draft [<options>]",
        discussion: """
            Standard output is a complete valid content. Edit it, or create the card:

              cardinal cards draft --model churn | cardinal cards create churn -

            With --origins it is a table of where each value comes from. What was cut or left out is said on standard \
            error.
            """
    )
    static let operation = "DraftModelCard"
    static let prefix = "Cardinal"

    @Option(help: ArgumentHelp("Fill in from this model.", valueName: "name")) var model: String?
    @Option(help: ArgumentHelp("Fill in from this training job.", valueName: "name")) var trainingJob: String?
    @Option(help: ArgumentHelp("Fill in from this model package: its ARN, or group/version.", valueName: "arn"))
    var modelPackage: String?
    @Flag(help: "Take over what the model package group's last card says about business, use and more.")
    var carryOver = false
    @Flag(help: "Show where each value comes from.") var origins = false
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard model != nil || trainingJob != nil || modelPackage != nil else {
            throw ValidationError("Give --model, --training-job or --model-package.")
        }
    }

    func body() -> RequestBody {
        var body = RequestBody()
        body.set("ModelName", model)
        body.set("TrainingJobName", trainingJob)
        body.set("ModelPackageArn", modelPackage)
        body.set("CarryOver", carryOver)
        return body
    }

    func run(in session: Session) async throws {
        let draft = try await session.call(Self.operation, body().json, prefix: Self.prefix)
        guard session.format == .table else { return session.show(draft) }
        if origins {
            let columns: [ListColumn] = [
                .text("PATH", "Path"), .text("SOURCE", "Source"), .text("MEMBER", "Member"),
                .text("RESOURCE", "Resource"),
            ]
            let list = draft["Origins"]?.array ?? []
            session.show(columns, of: list)
        } else {
            let text = draft["Content"]?.string ?? ""
            Terminal.output.line((try? JSON(parsing: text).prettyText) ?? text)
        }
        FindingLines.say(draft["Findings"])
    }
}

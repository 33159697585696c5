import ArgumentParser
import JSONTree

/// The verb `cardinal evaluation verify`.
struct EvaluationVerify: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read a card's stored reports again, and compare.",
        usage: "cardinal evaluation verify <card> [<options>]",
        discussion: """
              Same       the report gives the metrics that the card has
              Different  it gives others, or the report is another by now
              Edited     somebody changed the metrics in the card
              Missing    the report is gone
              NoReport   the evaluation was not made from a report

            The exit status is 1 when any is Different, Edited or Missing.
            """
    )
    static let operation = "VerifyEvaluations"
    static let prefix = "Cardinal"

    @Argument(help: CardReference.help, completion: .cardNames) var card: CardReference
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = RequestBody()
        card.apply(to: &body)
        return body
    }

    func run(in session: Session) async throws {
        let answer = try await session.call(Self.operation, body().json, prefix: Self.prefix)
        let evaluations = answer["Evaluations"]?.array ?? []
        if session.format == .json {
            session.show(answer)
        } else {
            let columns: [ListColumn] = [
                .text("EVALUATION", "Name"), .status("RESULT", "Result"), .text("REPORT", "S3Uri"),
            ]
            session.show(columns, of: evaluations)
            for evaluation in evaluations { FindingLines.say(evaluation["Findings"]) }
        }
        let good: Set<String?> = ["Same", "NoReport"]
        guard evaluations.allSatisfy({ good.contains($0["Result"]?.string) }) else { throw ExitCode.failure }
    }
}

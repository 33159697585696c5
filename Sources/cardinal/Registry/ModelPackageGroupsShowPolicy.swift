import ArgumentParser
import JSONTree

/// The verb `cardinal model-package-groups show-policy`.
struct ModelPackageGroupsShowPolicy: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "show-policy",
        abstract: "Print the resource policy of a model package group.",
        usage: "cardinal model-package-groups show-policy <group> [<options>]"
    )
    static let operation = "GetModelPackageGroupPolicy"

    @OptionGroup var group: GroupNameArgument
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody { group.body }

    func run(in session: Session) async throws {
        let answer = try await session.call(Self.operation, body().json)
        guard session.format == .table else { return session.show(answer) }
        let text = answer["ResourcePolicy"]?.string ?? ""
        Terminal.output.line((try? JSON(parsing: text).prettyText) ?? text)
    }
}

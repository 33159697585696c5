import ArgumentParser
import JSONTree

/// The verb `cardinal model-packages update`.
struct ModelPackagesUpdate: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Change a model package: its approval, metadata, or card.",
        usage: "cardinal model-packages update <package> [<options>]"
    )

    @OptionGroup var target: PackageArgument
    @Option(help: ArgumentHelp("Whether the package may be used.", valueName: "status"))
    var approvalStatus: ApprovalStatus?
    @Option(help: ArgumentHelp("Why it may or may not.", valueName: "text")) var approvalDescription: String?
    @Option(
        name: .customLong("metadata"),
        help: ArgumentHelp("A metadata property to set; may be repeated.", valueName: "key=value")
    )
    var metadata: [KeyValue] = []
    @Option(
        name: .customLong("remove-metadata"),
        help: ArgumentHelp("A metadata property to remove; may be repeated.", valueName: "key")
    )
    var removedMetadata: [String] = []
    @Option(name: .customLong("source-uri"), help: ArgumentHelp("Where the model comes from.", valueName: "uri"))
    var sourceURI: String?
    @OptionGroup var card: PackageCardOptions
    @OptionGroup var request: RequestOptions
    @OptionGroup var connection: ConnectionOptions

    func finishesHere() throws -> Bool {
        // A package that is not given by its ARN needs a server to ask for it.
        guard request.isPrinted, target.name.hasPrefix("arn:") else { return false }
        Terminal.output.line(try body(arn: target.name).prettyText)
        return true
    }

    func run(in session: Session) async throws {
        let body = try body(arn: try await target.arn(in: session))
        guard !request.isPrinted else {
            Terminal.output.line(body.prettyText)
            return
        }
        session.show(try await session.call("UpdateModelPackage", body))
    }

    private func body(arn: String) throws -> JSON {
        var body = try request.body()
        body.set("ModelPackageArn", arn)
        body.set("ModelApprovalStatus", approvalStatus?.rawValue)
        body.set("ApprovalDescription", approvalDescription)
        body.set("CustomerMetadataProperties", map: metadata)
        body.set("CustomerMetadataPropertiesToRemove", removedMetadata)
        body.set("SourceUri", sourceURI)
        try card.apply(to: &body)
        return body.json
    }
}

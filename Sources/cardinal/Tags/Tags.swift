import ArgumentParser
import JSONTree

/// The verbs `cardinal tags …`.
struct Tags: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tags",
        abstract: "Work with tags of cards, models, training jobs, packages and groups.",
        discussion: """
            What has tags is written as its ARN, as kind/name (model/churn, model-package/churn/3), or, when it is a \
            card, as its name. The kinds are model-card, model, training-job, model-package-group and model-package.
            """,
        subcommands: [TagsList.self, TagsAdd.self, TagsRemove.self]
    )
}

/// Something that has tags.
struct ResourceArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("ARN, kind/name, or a card's name.", valueName: "resource"), completion: .cardNames)
    var resource: String

    /// The operations that describe each kind, with the members that hold the name and the ARN.
    private static let kinds = [
        "model-card": ("DescribeModelCard", "ModelCardName", "ModelCardArn"),
        "model": ("DescribeModel", "ModelName", "ModelArn"),
        "training-job": ("DescribeTrainingJob", "TrainingJobName", "TrainingJobArn"),
        "model-package-group": ("DescribeModelPackageGroup", "ModelPackageGroupName", "ModelPackageGroupArn"),
        "model-package": ("DescribeModelPackage", "ModelPackageName", "ModelPackageArn"),
    ]

    /// A request about the resource, whose ARN the server is asked for unless it is given.
    func body(in session: Session) async throws -> RequestBody {
        var body = RequestBody()
        body.set("ResourceArn", try await arn(in: session))
        return body
    }

    private func arn(in session: Session) async throws -> String {
        guard !resource.hasPrefix("arn:") else { return resource }
        let split = resource.firstIndex(of: "/")
        let kind = split.map { String(resource[..<$0]) } ?? "model-card"
        let name = split.map { String(resource[resource.index(after: $0)...]) } ?? resource
        guard let (operation, member, arn) = Self.kinds[kind] else {
            throw CommandFailure("'\(kind)' is no kind of resource: see `cardinal tags --help`")
        }
        var query = RequestBody()
        query.set(member, name)
        if kind.hasPrefix("model-card") { query.set("IncludedData", "MetadataOnly") }
        guard let arn = try await session.call(operation, query.json)[arn]?.string else {
            throw CommandFailure("The server did not say the ARN of \(resource)")
        }
        return arn
    }
}

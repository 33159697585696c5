import ArgumentParser

/// The verb `cardinal model-packages summaries`.
struct ModelPackagesSummaries: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "summaries",
        abstract: "Show the essentials of several versioned model packages at once.",
        usage: "cardinal model-packages summaries <arn> ... [<options>]"
    )
    static let operation = "BatchDescribeModelPackage"

    @Argument(help: ArgumentHelp("ARNs of packages.", valueName: "arn")) var arns: [String]
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = RequestBody()
        body.set("ModelPackageArnList", arns)
        return body
    }
}

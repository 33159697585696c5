import ArgumentParser

/// The verb `cardinal model-package-groups put-policy`.
struct ModelPackageGroupsPutPolicy: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "put-policy",
        abstract: "Give a model package group a resource policy.",
        usage: "cardinal model-package-groups put-policy <group> <file> [<options>]"
    )
    static let operation = "PutModelPackageGroupPolicy"

    @OptionGroup var group: GroupNameArgument
    @Argument(
        help: ArgumentHelp("JSON file with the policy; - is standard input.", valueName: "file"),
        completion: .file(extensions: ["json"])
    )
    var policy: String
    @OptionGroup var connection: ConnectionOptions

    func body() throws -> RequestBody {
        var body = group.body
        body.set("ResourcePolicy", try InputDocument.text(policy))
        return body
    }
}

import ArgumentParser
import JSONTree

/// The verb `cardinal model-packages create`.
struct ModelPackagesCreate: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Register a model package: the next version of a group, or one with a name of its own.",
        usage: "cardinal model-packages create [<options>]",
        discussion: "The flags describe a package of one container; everything else needs a --request."
    )
    static let operation = "CreateModelPackage"

    @Option(help: ArgumentHelp("Group that gets the next version.", valueName: "name")) var group: String?
    @Option(help: ArgumentHelp("Name of a package without versions.", valueName: "name")) var name: String?
    @Option(help: ArgumentHelp("What the package is.", valueName: "text")) var description: String?
    @Option(help: ArgumentHelp("Whether the package may be used.", valueName: "status"))
    var approvalStatus: ApprovalStatus?
    @Option(help: ArgumentHelp("Image of the inference code.", valueName: "uri")) var image: String?
    @Option(name: .customLong("model-data-url"), help: ArgumentHelp("Where the artifact lies.", valueName: "s3-uri"))
    var modelDataURL: String?
    @Option(name: .customLong("content-type"), help: ArgumentHelp("What the model takes.", valueName: "type"))
    var contentTypes: [String] = []
    @Option(name: .customLong("response-type"), help: ArgumentHelp("What the model answers.", valueName: "type"))
    var responseTypes: [String] = []
    @OptionGroup var reports: PackageReportOptions
    @Option(
        name: .customLong("metadata"),
        help: ArgumentHelp("A metadata property; may be repeated.", valueName: "key=value")
    )
    var metadata: [KeyValue] = []
    @Option(name: .customLong("source-uri"), help: ArgumentHelp("Where the model comes from.", valueName: "uri"))
    var sourceURI: String?
    @OptionGroup var card: PackageCardOptions
    @OptionGroup var tags: TagOptions
    @OptionGroup var request: RequestOptions
    @OptionGroup var connection: ConnectionOptions

    var isRequestPrinted: Bool { request.isPrinted }

    func body() throws -> RequestBody {
        var body = try request.body()
        body.set("ModelPackageGroupName", group)
        body.set("ModelPackageName", name)
        body.set("ModelPackageDescription", description)
        body.set("ModelApprovalStatus", approvalStatus?.rawValue)
        body.within("InferenceSpecification") { inference in
            inference.withinFirst("Containers") { container in
                container.set("Image", image)
                container.set("ModelDataUrl", modelDataURL)
            }
            inference.set("SupportedContentTypes", contentTypes)
            inference.set("SupportedResponseMIMETypes", responseTypes)
        }
        reports.apply(to: &body)
        body.set("CustomerMetadataProperties", map: metadata)
        body.set("SourceUri", sourceURI)
        try card.apply(to: &body)
        body.set("Tags", tags: tags.tags)
        return body
    }
}

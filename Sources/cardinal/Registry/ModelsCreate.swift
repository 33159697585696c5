import ArgumentParser

/// The verb `cardinal models create`.
struct ModelsCreate: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Record a model.",
        usage: "cardinal models create <name> [<options>]",
        discussion: "The flags describe the primary container. Models of several containers need a --request."
    )
    static let operation = "CreateModel"

    @Argument(help: ArgumentHelp("Name of the model.", valueName: "name")) var name: String?
    @Option(help: ArgumentHelp("Image of the inference code.", valueName: "uri")) var image: String?
    @Option(name: .customLong("model-data-url"), help: ArgumentHelp("Where the artifact lies.", valueName: "s3-uri"))
    var modelDataURL: String?
    @Option(
        name: .customLong("env"),
        help: ArgumentHelp("A variable of the container; may be repeated.", valueName: "name=value")
    )
    var environment: [KeyValue] = []
    @OptionGroup var role: RoleOption
    @Flag(help: "Note that the container is cut off from the network.") var enableNetworkIsolation = false
    @OptionGroup var tags: TagOptions
    @OptionGroup var request: RequestOptions
    @OptionGroup var connection: ConnectionOptions

    var isRequestPrinted: Bool { request.isPrinted }

    func run(in session: Session) async throws {
        var body = try body()
        try await role.complete("ExecutionRoleArn", of: &body, in: session)
        session.show(try await session.call(Self.operation, body.json))
    }

    func body() throws -> RequestBody {
        var body = try request.body()
        body.set("ModelName", name)
        body.within("PrimaryContainer") { container in
            container.set("Image", image)
            container.set("ModelDataUrl", modelDataURL)
            container.set("Environment", map: environment)
        }
        body.set("ExecutionRoleArn", role.role)
        body.set("EnableNetworkIsolation", enableNetworkIsolation)
        body.set("Tags", tags: tags.tags)
        return body
    }
}

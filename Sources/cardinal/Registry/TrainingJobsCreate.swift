import ArgumentParser
import JSONTree

/// The verb `cardinal training-jobs create`.
struct TrainingJobsCreate: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Record a training run.",
        usage: "cardinal training-jobs create <name> [<options>]",
        discussion: "The run's artifact is <output-path>/<name>/output/model.tar.gz."
    )
    static let operation = "CreateTrainingJob"

    @Argument(help: ArgumentHelp("Name of the job.", valueName: "name")) var name: String?
    @Option(help: ArgumentHelp("Image of the training code.", valueName: "uri")) var image: String?
    @OptionGroup var role: RoleOption
    @Option(help: ArgumentHelp("Where the artifact is put.", valueName: "s3-uri")) var outputPath: String?
    @Option(
        name: .customLong("input"),
        help: ArgumentHelp("A data set by the name of its channel; may be repeated.", valueName: "channel=s3-uri")
    )
    var inputs: [KeyValue] = []
    @Option(
        name: .customLong("hyper-parameter"),
        help: ArgumentHelp("A hyperparameter; may be repeated.", valueName: "name=value")
    )
    var hyperParameters: [KeyValue] = []
    @Option(
        name: .customLong("env"),
        help: ArgumentHelp("A variable of the container; may be repeated.", valueName: "name=value")
    )
    var environment: [KeyValue] = []
    @Option(help: ArgumentHelp("Machine that trained.", valueName: "type")) var instanceType: String?
    @Option(help: ArgumentHelp("How many machines trained.", valueName: "n")) var instanceCount: Int?
    @Option(name: .customLong("volume-size"), help: ArgumentHelp("Disk of each machine in GB.", valueName: "n"))
    var volumeSizeInGB: Int?
    @Option(name: .customLong("max-runtime"), help: ArgumentHelp("Limit of the run.", valueName: "seconds"))
    var maxRuntimeInSeconds: Int?
    @OptionGroup var tags: TagOptions
    @OptionGroup var request: RequestOptions
    @OptionGroup var connection: ConnectionOptions

    var isRequestPrinted: Bool { request.isPrinted }

    func run(in session: Session) async throws {
        var body = try body()
        try await role.complete("RoleArn", of: &body, in: session)
        session.show(try await session.call(Self.operation, body.json))
    }

    func body() throws -> RequestBody {
        var body = try request.body()
        body.set("TrainingJobName", name)
        body.set("HyperParameters", map: hyperParameters)
        body.within("AlgorithmSpecification") { algorithm in
            algorithm.set("TrainingImage", image)
            guard image != nil, algorithm.json["TrainingInputMode"] == nil else { return }
            algorithm.set("TrainingInputMode", "File")
        }
        body.set("RoleArn", role.role)
        body.set("InputDataConfig", inputs.isEmpty ? nil : .array(inputs.map(Self.channel)))
        body.within("OutputDataConfig") { $0.set("S3OutputPath", outputPath) }
        body.within("ResourceConfig") { resources in
            resources.set("InstanceType", instanceType)
            resources.set("InstanceCount", instanceCount)
            resources.set("VolumeSizeInGB", volumeSizeInGB)
        }
        body.within("StoppingCondition") { $0.set("MaxRuntimeInSeconds", maxRuntimeInSeconds) }
        body.set("Environment", map: environment)
        body.set("Tags", tags: tags.tags)
        return body
    }

    private static func channel(_ input: KeyValue) -> JSON {
        var channel = RequestBody()
        channel.set("ChannelName", input.key)
        channel.within("DataSource") { source in
            source.within("S3DataSource") { data in
                data.set("S3DataType", "S3Prefix")
                data.set("S3Uri", input.value)
            }
        }
        return channel.json
    }
}

import ArgumentParser
import JSONTree

/// The verb `cardinal export-jobs create`.
struct ExportJobsCreate: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Start an export job and return at once.",
        usage: "cardinal export-jobs create <card> [<options>]"
    )
    static let operation = "CreateModelCardExportJob"

    @Argument(help: CardReference.help, completion: .cardNames) var card: CardReference?
    @Option(help: ArgumentHelp("Name of the job.", valueName: "name")) var jobName: String?
    @Option(help: ArgumentHelp("Bucket and prefix of the PDF.", valueName: "s3-uri")) var to: String?
    @OptionGroup var request: RequestOptions
    @OptionGroup var connection: ConnectionOptions

    var isRequestPrinted: Bool { request.isPrinted }

    func body() throws -> RequestBody {
        var body = try request.body()
        card?.apply(to: &body)
        body.set("ModelCardExportJobName", jobName)
        body.within("OutputConfig") { $0.set("S3OutputPath", to) }
        return body
    }
}

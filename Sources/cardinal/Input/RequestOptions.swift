import ArgumentParser
import JSONTree

/// The options of every command that creates or changes something.
struct RequestOptions: ParsableArguments {
    @Option(
        name: .customLong("request"),
        help: ArgumentHelp(
            "The request as the API's JSON, for everything that has no flag; - is standard input. Flags win.",
            valueName: "file"
        ),
        completion: .file(extensions: ["json"])
    )
    var file: String?
    @Flag(name: .customLong("print-request"), help: "Print the request as JSON instead of sending it.")
    var isPrinted = false

    /// What the file says, or an empty request.
    func body() throws(InputFailure) -> RequestBody {
        guard let file else { return RequestBody() }
        return RequestBody(try InputDocument.object(file))
    }
}

import ArgumentParser

/// The options of every command that talks to a server.
struct ConnectionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Profile of ~/.aws to use. [AWS_PROFILE]", valueName: "name"))
    var profile: String?
    @Option(help: ArgumentHelp("Region to work in. [AWS_REGION, AWS_DEFAULT_REGION]", valueName: "name"))
    var region: String?
    @Option(
        name: .customLong("endpoint-url"),
        help: ArgumentHelp("URL of the server. [AWS_ENDPOINT_URL]", valueName: "url")
    )
    var endpointURL: String?
    @Option(help: ArgumentHelp("A table for people, or the API's answer for programs.", valueName: "format"))
    var output = OutputFormat.table
}

/// In which form an answer is printed.
enum OutputFormat: String, WordArgument {
    case table
    case json
}

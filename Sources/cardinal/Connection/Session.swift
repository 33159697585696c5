import CardinalClient
import Foundation
import JSONTree

/// A command's connection to the server, and the way in which it prints.
struct Session: Sendable {
    let client: SageMakerClient
    let configuration: ClientConfiguration
    let format: OutputFormat
    let style: Style
    let times = TimeText()
    let progress = Progress()

    /// Finds the endpoint, the region and the keys as the AWS CLI does.
    ///
    /// - Throws: `ClientConfigurationError`, or ``CommandFailure`` when a server runs here that nothing points to.
    init(_ options: ConnectionOptions) throws {
        let environment = ProcessInfo.processInfo.environment
        configuration = try LocalServer.hint { () throws(ClientConfigurationError) in
            try ClientConfiguration.load(
                profile: options.profile,
                region: options.region,
                endpointURL: options.endpointURL,
                environment: environment
            )
        }
        client = SageMakerClient(configuration)
        format = options.output
        style = Style(isTerminal: Terminal.output.isInteractive, environment: environment)
    }

    /// Carries out one operation.
    func call(_ operation: String, _ input: JSON, prefix: String = "SageMaker") async throws -> JSON {
        try await client.call(operation, input, prefix: prefix)
    }

    /// Prints an answer: nothing for an empty one, unless a program reads it.
    func show(_ answer: JSON) {
        switch format {
        case .json: Terminal.output.line(answer.prettyText)
        case .table:
            let lines = Details(times: times, columns: Terminal.output.columns).lines(answer)
            guard !lines.isEmpty else { return }
            Terminal.output.line(lines.joined(separator: "\n"))
        }
    }

    /// Prints a list that is there as a whole.
    func show(_ columns: [ListColumn], of elements: [JSON]) {
        var list = ListOutput(columns: columns, session: self)
        _ = list.append(elements)
        list.end()
    }

    /// Says something to the person who waits, beside what was asked for.
    func remark(_ text: String) {
        progress.end()
        Terminal.problems.line(text)
    }

    /// Ends the connections.
    func close() async {
        progress.end()
        await client.shutdown()
    }
}

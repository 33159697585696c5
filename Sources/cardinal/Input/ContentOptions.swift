import ArgumentParser
import JSONTree
import ModelCards

/// Where the content of a card comes from: a file, standard input, single values, or a file with values on top.
struct ContentOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("JSON file with the content; - is standard input.", valueName: "file"),
        completion: .file(extensions: ["json"])
    )
    var file: String?
    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            """
            Put a text into the content, such as intended_uses.risk_rating=High; with := any JSON, such as \
            model_overview.model_version:=3. May be repeated.
            """,
            valueName: "path=value"
        )
    )
    var values: [ContentValue] = []

    /// Whether anything was given.
    var isGiven: Bool { file != nil || !values.isEmpty }

    /// The content as it is to be sent: a file's own text, unless values change it.
    ///
    /// - Parameter present: the content to put the values into when no file is given.
    /// - Returns: nil when nothing was given.
    func text(changing present: String?) throws(InputFailure) -> String? {
        let text = try file.map { file throws(InputFailure) in try InputDocument.text(file) }
        guard !values.isEmpty else { return text }
        var document: JSON
        do {
            document = try JSON(parsing: text ?? present ?? "{}")
        } catch {
            throw .notJSON(file ?? "the present content", error)
        }
        for value in values {
            document = try value.applied(to: document)
        }
        return document.text
    }
}

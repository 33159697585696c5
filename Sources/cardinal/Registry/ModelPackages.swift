import ArgumentParser
import JSONTree

/// The verbs `cardinal model-packages …`.
struct ModelPackages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model-packages",
        abstract: "Work with model packages.",
        discussion: "A versioned package is written as its ARN or as group/version: churn/3.",
        subcommands: [
            ModelPackagesList.self, ModelPackagesShow.self, ModelPackagesSummaries.self, ModelPackagesCreate.self,
            ModelPackagesUpdate.self, ModelPackagesDelete.self,
        ]
    )
}

/// A package, however it is called.
struct PackageArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The package's ARN, group/version, or name.", valueName: "package"))
    var name: String

    /// A request about the package.
    var body: RequestBody {
        var body = RequestBody()
        body.set("ModelPackageName", name)
        return body
    }

    /// The package's ARN, which the server is asked for unless it is given.
    func arn(in session: Session) async throws -> String {
        guard !name.hasPrefix("arn:") else { return name }
        return try await session.call("DescribeModelPackage", body.json)["ModelPackageArn"]?.string ?? name
    }
}

/// Whether a package may be used.
enum ApprovalStatus: String, WordArgument {
    case approved = "Approved"
    case rejected = "Rejected"
    case pendingManualApproval = "PendingManualApproval"
}

/// The card that is part of a package.
struct PackageCardOptions: ParsableArguments {
    @Option(
        name: .customLong("card"),
        help: ArgumentHelp("JSON file with the content of the package's card; - is standard input.", valueName: "file"),
        completion: .file(extensions: ["json"])
    )
    var file: String?
    @Option(name: .customLong("card-status"), help: ArgumentHelp("Status of the package's card.", valueName: "status"))
    var status: CardStatus?

    /// Adds what was given to a request.
    func apply(to body: inout RequestBody) throws(InputFailure) {
        let content = try file.map { file throws(InputFailure) in try InputDocument.text(file) }
        body.within("ModelCard") { card in
            card.set("ModelCardContent", content)
            card.set("ModelCardStatus", status?.rawValue)
        }
    }
}

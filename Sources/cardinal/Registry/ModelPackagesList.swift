import ArgumentParser
import JSONTree

/// The verb `cardinal model-packages list`.
struct ModelPackagesList: ListCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List model packages: those of a group, or those without one.",
        usage: "cardinal model-packages list [<group>] [<options>]"
    )
    static let operation = "ListModelPackages"
    static let items = "ModelPackageSummaryList"
    static let columns: [ListColumn] = [
        ListColumn("PACKAGE") { package, _ in Table.Cell(name(of: package)) },
        .status("APPROVAL", "ModelApprovalStatus"), .status("STATUS", "ModelPackageStatus"),
        .time("CREATED", "CreationTime"), .text("DESCRIPTION", "ModelPackageDescription"),
    ]

    /// Which packages a list holds.
    enum Kind: String, WordArgument {
        case versioned = "Versioned"
        case unversioned = "Unversioned"
        case both = "Both"
    }

    @Argument(help: ArgumentHelp("Only packages of this group.", valueName: "group")) var group: String?
    @Option(help: ArgumentHelp("Only packages with that approval status.", valueName: "status"))
    var approvalStatus: ApprovalStatus?
    @Option(help: "Which packages, when no group is given.") var type: Kind?
    @Option(help: ArgumentHelp("What the list is sorted by.", valueName: "what")) var sortBy: RegistrySort?
    @OptionGroup var filters: ListFilters
    @OptionGroup var limit: ListLimit
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = RequestBody()
        filters.apply(to: &body)
        body.set("ModelPackageGroupName", group)
        body.set("ModelApprovalStatus", approvalStatus?.rawValue)
        body.set("ModelPackageType", type?.rawValue)
        body.set("SortBy", sortBy?.rawValue)
        return body
    }

    /// `group/version`, or the name of a package without a group.
    static func name(of package: JSON) -> String {
        guard let group = package["ModelPackageGroupName"]?.string else {
            return package["ModelPackageName"]?.string ?? ""
        }
        return "\(group)/\(package["ModelPackageVersion"]?.cell ?? "")"
    }
}

import CardPresentation
import JSONTree
import SageMakerAPI

/// A model package, a version of a group or one by itself, as lists and pages show it.
package struct RegisteredPackage: Hashable, Sendable {
    package var arn: String
    /// Nil for a package that belongs to no group.
    package var group: String?
    package var version: Int?
    /// The name of a package that belongs to no group.
    package var ownName: String?
    package var description: String?
    package var approval: ModelApprovalStatus?
    package var approvalDescription: String?
    package var createdAt: Timestamp?
    /// An ARN.
    package var createdBy: String?
    package var containers: [RegisteredModel.Container]
    package var card: CardLink?

    /// Describes a package.
    package init(
        arn: String,
        group: String? = nil,
        version: Int? = nil,
        ownName: String? = nil,
        description: String? = nil,
        approval: ModelApprovalStatus? = nil,
        approvalDescription: String? = nil,
        createdAt: Timestamp? = nil,
        createdBy: String? = nil,
        containers: [RegisteredModel.Container] = [],
        card: CardLink? = nil
    ) {
        self.arn = arn
        self.group = group
        self.version = version
        self.ownName = ownName
        self.description = description
        self.approval = approval
        self.approvalDescription = approvalDescription
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.containers = containers
        self.card = card
    }

    /// Reads a description, or the part of a hit that is one; neither names the card.
    init(description: JSON) {
        self.init(
            arn: description["ModelPackageArn"]?.string ?? "",
            group: description["ModelPackageGroupName"]?.string,
            version: description["ModelPackageVersion"]?.int,
            ownName: description["ModelPackageName"]?.string,
            description: description["ModelPackageDescription"]?.string,
            approval: description["ModelApprovalStatus"]?.string.flatMap(ModelApprovalStatus.init(rawValue:)),
            approvalDescription: description["ApprovalDescription"]?.string,
            createdAt: description["CreationTime"].flatMap(Timestamp.init(wire:)),
            createdBy: description["CreatedBy"]?["IamIdentity"]?["Arn"]?.string,
            containers: (description["InferenceSpecification"]?["Containers"]?.array ?? [])
                .map(RegisteredModel.Container.init(description:))
        )
    }

    /// Such as `churn, version 3`.
    package var label: String {
        if let group, let version { return "\(group), version \(version)" }
        return ownName ?? arn
    }

    /// Where a card of the package is made.
    var newCard: String { ConsolePath.to("new", query: [("package", arn)]) }

    /// The package's own page.
    var page: String { Self.page(of: arn) }

    /// The page of a package by its ARN or name.
    static func page(of arn: String) -> String { ConsolePath.to("package", query: [("arn", arn)]) }
}

extension [RegisteredPackage] {
    /// The same packages with their cards, which are read all at once.
    func withCards(_ context: PageContext) async throws -> [RegisteredPackage] {
        let cards = try await context.desk.packageCards.cards(ofPackages: map(\.arn), for: context.caller)
        return map { package in
            var package = package
            package.card = cards[package.arn].map(CardLink.init)
            return package
        }
    }
}

/// Whether a package may be deployed.
enum ApprovalBadge {
    static func view(_ approval: ModelApprovalStatus?) -> HTML {
        guard let approval else { return span(.class("muted")) { "—" } }
        switch approval {
        case .approved: return BadgeView.view(Badge(word(approval), .check, .green))
        case .rejected: return BadgeView.view(Badge(word(approval), .triangle, .red))
        case .pendingManualApproval: return BadgeView.view(Badge(word(approval), .clock, .amber))
        }
    }

    static func word(_ approval: ModelApprovalStatus) -> String {
        switch approval {
        case .approved: "Approved"
        case .rejected: "Rejected"
        case .pendingManualApproval: "Pending approval"
        }
    }

    /// In the order of a choice.
    static let choices = [ModelApprovalStatus.approved, .pendingManualApproval, .rejected].map { approval in
        (value: approval.rawValue, label: word(approval))
    }
}

/// A few packages on the page of something else.
enum PackageLines {
    static func view(_ packages: [RegisteredPackage]) -> HTML {
        guard !packages.isEmpty else { return span(.class("muted")) { "None" } }
        return ul(.class("plain")) {
            for package in packages {
                li(.class("row")) {
                    a(.href(package.page)) { package.label }
                    if package.approval != nil { ApprovalBadge.view(package.approval) }
                }
            }
        }
    }
}

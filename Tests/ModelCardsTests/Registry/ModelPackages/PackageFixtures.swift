import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI

/// Groups and packages for tests, as the account of a service sees them.
extension TestService {
    /// The ARN of a package: `churn`, or `churn/3` for a version.
    func packageARN(_ name: String) -> String { caller.scope.arn(of: .modelPackage, named: name) }

    /// The ARN of a group.
    func groupARN(_ name: String) -> String { caller.scope.arn(of: .modelPackageGroup, named: name) }

    /// Creates a group.
    @discardableResult
    func createGroup(_ name: String, _ more: String = "") async throws -> String {
        let body = #"{"ModelPackageGroupName": "\#(name)"\#(more.isEmpty ? "" : ", " + more)}"#
        return try await service.createModelPackageGroup.run(
            CreateModelPackageGroupInput(JSON(parsing: body)),
            for: caller
        ).modelPackageGroupArn
    }

    /// Creates a package from the members of a request.
    @discardableResult
    func createPackage(_ members: String) async throws -> String {
        try await service.createModelPackage.run(
            CreateModelPackageInput(JSON(parsing: "{\(members)}")),
            for: caller
        ).modelPackageArn
    }

    /// Creates the next version of a group.
    @discardableResult
    func createVersion(of group: String, _ more: String = "") async throws -> String {
        try await createPackage(#""ModelPackageGroupName": "\#(group)"\#(more.isEmpty ? "" : ", " + more)"#)
    }

    /// Creates the next version of a group with a card.
    @discardableResult
    func createVersion(of group: String, card: String, status: String = "Draft") async throws -> String {
        try await createVersion(of: group, Self.cardMember(card, status))
    }

    /// Describes a package.
    func describePackage(_ name: String, _ included: IncludedData? = nil) async throws -> JSON {
        try await service.describeModelPackage.run(
            DescribeModelPackageInput(modelPackageName: name, includedData: included),
            for: caller
        ).body
    }

    /// The content and the status of a package's card; nil without a card.
    func packageCard(_ name: String) async throws -> [String?]? {
        guard let card = try await describePackage(name)["ModelCard"] else { return nil }
        return [card["ModelCardContent"]?.string, card["ModelCardStatus"]?.string]
    }

    /// Updates a package with the members of a request.
    func updatePackage(_ arn: String, _ members: String) async throws {
        _ = try await service.updateModelPackage.run(
            UpdateModelPackageInput(JSON(parsing: #"{"ModelPackageArn": "\#(arn)", \#(members)}"#)),
            for: caller
        )
    }

    /// Updates the card of a package.
    func updateCard(ofPackage arn: String, content: String? = nil, status: String? = nil) async throws {
        try await updatePackage(arn, Self.cardMember(content, status))
    }

    /// Deletes a package.
    func deletePackage(_ name: String) async throws {
        _ = try await service.deleteModelPackage.run(DeleteModelPackageInput(modelPackageName: name), for: caller)
    }

    /// The names of all cards, in order.
    func cardNames() async throws -> [String] {
        try await service.listModelCards.run(ListModelCardsRequest(sortBy: .name), for: caller)
            .modelCardSummaries.map(\.modelCardName)
    }

    /// Deletes a card.
    func deleteCard(_ name: String) async throws {
        _ = try await service.deleteModelCard.run(DeleteModelCardRequest(modelCardName: name), for: caller)
    }

    private static func cardMember(_ content: String?, _ status: String?) -> String {
        var members: [JSONMember] = []
        if let content { members.append(JSONMember("ModelCardContent", .string(content))) }
        if let status { members.append(JSONMember("ModelCardStatus", .string(status))) }
        return #""ModelCard": "# + JSON.object(members).text
    }
}

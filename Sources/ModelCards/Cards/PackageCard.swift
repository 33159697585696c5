import JSONTree
import SageMakerAPI

/// A card as the API of model packages shows it: without what the package itself says.
package struct PackageCard: Hashable, Sendable {
    package let content: String
    package let status: ModelCardStatus

    /// Shows the latest version of a package's card.
    ///
    /// - Parameter included: all data when nil.
    /// - Throws: when the content is not JSON, which no stored content should be.
    package init(content: String, status: ModelCardStatus, including included: IncludedData? = nil) throws(JSONError) {
        let shown = try CardContent(stored: content).shownInPackage()
        self.content = included == .metadataOnly ? try CardContent(stored: shown).metadataOnly() : shown
        self.status = status
    }

    /// The `ModelCard` member of a description.
    package var wire: JSON {
        .object([
            JSONMember("ModelCardContent", .string(content)), JSONMember("ModelCardStatus", .string(status.rawValue)),
        ])
    }
}

extension Records {
    /// The card that the package of that ARN shows; nil when it has none.
    func packageCard(of arn: String, in scope: Scope, including included: IncludedData?) throws -> PackageCard? {
        guard let name = try card(ofPackage: arn, in: scope)?.name,
            let version = try card(named: name, version: nil, in: scope)?.version
        else { return nil }
        return try PackageCard(content: version.content, status: version.status, including: included)
    }
}

import SageMakerAPI

/// The cards of model packages, which descriptions of packages show without their names.
package struct PackageCards: Sendable {
    let store: any Store

    /// The cards by the packages' ARNs; packages without a card are left out.
    package func cards(ofPackages arns: [String], for caller: Caller) async throws -> [String: Card] {
        guard !arns.isEmpty else { return [:] }
        return try await store.read { try $0.cards(ofPackages: arns, in: caller.scope) }
    }
}

import CardStore
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("Databases of earlier releases")
struct UpgradeTests {
    private static let package = "arn:aws:sagemaker:us-west-2:123456789012:model-package/fraud/1"

    /// Takes a database back to the schema of the first release, which had no registry.
    private static let undo: [String] = [
        "DROP TABLE registry_client_token", "DROP TABLE registry_revision", "DROP TABLE registry_property",
        "DROP TABLE registry_property_name", "DROP TABLE registry_metric", "DROP TABLE registry_final_metric",
        "DROP TABLE registry_entry", "DROP TABLE role", "DROP INDEX tag_by_value", "DROP INDEX card_by_package",
        "DROP INDEX card_by_change", "DROP INDEX card_by_status_and_change", "DROP INDEX card_by_risk_and_change",
        "DROP INDEX card_by_group_and_change", "ALTER TABLE tag DROP COLUMN place",
        "ALTER TABLE tag DROP COLUMN holder_id", "ALTER TABLE tag DROP COLUMN changed_at",
        "ALTER TABLE card DROP COLUMN is_embedded", "ALTER TABLE card DROP COLUMN model_package_arn",
        "DELETE FROM schema_version WHERE number > 3",
    ]

    @Test("Cards and tags of an earlier release are found as those of this one", arguments: StoreBackend.allCases)
    func upgrades(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try await store.insert(.sample("of-package", facts: CardFacts(modelID: Self.package)))
                try await store.insert(.sample("of-model", facts: CardFacts(modelID: "model")))
                try await store.transaction { records throws in
                    try records.setTags([Tag(key: "team", value: "risk")], of: Scope.sample.cardARN("of-model"))
                }
            }
            for statement in Self.undo { try location.execute(statement) }

            try await location.withStore { store in
                let query = SearchQuery(
                    .card,
                    scope: .sample,
                    condition: .compare(.tag("team"), .equals, .text("risk"))
                )
                try await store.read { records throws in
                    #expect(try records.searchCards(query).hits.map(\.hit.name) == ["of-model"])
                    #expect(try records.card(ofPackage: Self.package, in: .sample)?.name == "of-package")
                    #expect(try records.existingCard("of-package").isEmbedded == false)
                    #expect(try records.existingCard("of-model").facts == CardFacts(modelID: "model"))
                }
            }
        }
    }
}

import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("SyncModelCard lets a card follow its sources and leaves people's words alone")
struct SyncModelCardTests {
    private let artifact = "s3://reports/out/train/output/model.tar.gz"

    @Test("A card that says what its sources say has nothing to change")
    func inStep() async throws {
        try await withCard { registry, _ in
            let found = try await registry.sync("card", apply: true)

            #expect(found.changes == [])
            #expect(found.applied == false)
            #expect(found.modelCardVersion == 1)
            #expect(try await registry.cards.versions("card") == [1])
        }
    }

    @Test("Changed values are shown, then applied as one new version that keeps everything else")
    func follows() async throws {
        try await withCard { registry, package in
            registry.cards.clock.advance()
            try await registry.approve(package, "looks good")
            try await registry.putMetric("train:loss", "0.125", of: "train")
            try await registry.putMetric("validation:auc", "0.875", of: "train")

            let shown = try await registry.sync("card")
            #expect(
                shown.summary == [
                    #"Add /model_package_details/approval_description - -> "looks good""#,
                    #"Replace /model_package_details/model_approval_status "PendingManualApproval" -> "Approved""#,
                    "Replace /training_details/training_job_details/training_metrics/0/value 0.25 -> 0.125",
                    "Add /training_details/training_job_details/training_metrics/1 - "
                        + #"-> {"name":"validation:auc","value":0.875}"#,
                ]
            )
            #expect(shown.applied == false)
            #expect(shown.changes[1].origin == ValueOrigin(.modelPackage, package, member: "ModelApprovalStatus"))
            #expect(try await registry.cards.versions("card") == [1])

            let applied = try await registry.sync("card", apply: true, expecting: 1)
            #expect(applied.summary == shown.summary)
            #expect(applied.content == shown.content)
            #expect(applied.applied)
            #expect(applied.modelCardVersion == 2)
            #expect(try await registry.cards.describe("card").content == applied.content)
            #expect(try await registry.sync("card").changes == [])
        }
    }

    @Test("What a person wrote is kept, and shown with the reason when the source says something else")
    func keeps() async throws {
        try await withCard { registry, package in
            registry.cards.clock.advance()
            let content = try await registry.cards.describe("card").content
                .replacing(#"{"name":"eta","value":"0.2"}"#, with: #"{"name":"eta","value":"0.3"}"#)
                .replacing(
                    #""intended_uses":{"#,
                    with: #""additional_information":{"caveats_and_recommendations":"c"},"intended_uses":{"#
                )
            try await registry.cards.update("card", content: content)
            registry.cards.clock.advance()
            try await registry.approve(package, "yes")

            let applied = try await registry.sync("card", apply: true)

            #expect(
                applied.summary == [
                    #"Add /model_package_details/approval_description - -> "yes""#,
                    #"Replace /model_package_details/model_approval_status "PendingManualApproval" -> "Approved""#,
                    #"Keep /training_details/training_job_details/hyper_parameters/0/value "0.3" -> "0.2""#,
                ]
            )
            #expect(
                applied.changes.last?.reason
                    == "A person wrote it: the card says it since version 2, and the source said something else then"
            )
            let kept = try JSON(parsing: applied.content)
            #expect(kept["additional_information"]?["caveats_and_recommendations"]?.string == "c")
            #expect(kept["intended_uses"]?["risk_rating"]?.string == "Low")
            #expect(applied.content.contains(#"{"name":"eta","value":"0.3"}"#))
        }
    }

    @Test("A value that was the source's in the version that brought it follows, whatever later versions were about")
    func olderVersion() async throws {
        try await withCard { registry, package in
            registry.cards.clock.advance()
            try await registry.approve(package, nil)
            registry.cards.clock.advance()
            // A person edits something else while the card still says what the package said at first.
            let content = try await registry.cards.describe("card").content
            try await registry.cards.update(
                "card",
                content: content.replacing(#""risk_rating":"Low""#, with: #""risk_rating":"High""#)
            )

            #expect(
                try await registry.sync("card").summary == [
                    #"Replace /model_package_details/model_approval_status "PendingManualApproval" -> "Approved""#
                ]
            )
        }
    }

    @Test("What a source has taken back is removed, unless a person wrote it")
    func removes() async throws {
        try await withCard { registry, package in
            registry.cards.clock.advance()
            let content = try await registry.cards.describe("card").content
                .replacing(
                    #""containers":[{"image":"xgb:1""#,
                    with: #""containers":[{"image":"mine:1"},{"image":"xgb:1""#
                )
            try await registry.cards.update("card", content: content)
            registry.cards.clock.advance()
            try await registry.call(
                registry.service.updateModelPackage,
                #"""
                {"ModelPackageArn": "\#(package)", "InferenceSpecification": {"Containers": [{"Image": "xgb:2"}],
                  "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]}}
                """#
            )

            let applied = try await registry.sync("card", apply: true)

            let containers = try JSON(parsing: applied.content)["model_package_details"]?["inference_specification"]
            #expect(applied.changes.map(\.kind.rawValue).sorted() == ["Add", "Remove"])
            #expect(containers?.text == #"{"containers":[{"image":"mine:1"},{"image":"xgb:2"}]}"#)
        }
    }

    @Test("What a source that is gone has said stays")
    func goneSource() async throws {
        try await withCard { registry, package in
            registry.cards.clock.advance()
            try await registry.call(
                registry.service.deleteModelPackage,
                #"{"ModelPackageName": "\#(package)"}"#
            )

            let found = try await registry.sync("card", apply: true)

            #expect(found.changes == [])
            #expect(found.applied == false)
            #expect(
                found.findings == [
                    Finding(
                        path: "/model_package_details/model_package_arn",
                        severity: .information,
                        message: "\(package) does not exist any more, so what the card says of it stays"
                    )
                ]
            )
        }
    }

    @Test("A card that somebody else has changed, or archived, is left alone")
    func refusals() async throws {
        try await withCard { registry, package in
            registry.cards.clock.advance()
            try await registry.approve(package, nil)

            await #expect(throws: SageMakerError.unexpectedVersion(expected: 7, latest: 1, of: "card")) {
                try await registry.sync("card", apply: true, expecting: 7)
            }
            try await registry.cards.update("card", status: .archived)
            await #expect(throws: SageMakerError.cardArchived) { try await registry.sync("card", apply: true) }
            #expect(try await registry.sync("card").changes.count == 1)
            await #expect(throws: SageMakerError.cardNotFound("other")) { try await registry.sync("other") }
            #expect(try await registry.cards.versions("card") == [1])
        }
    }

    @Test("A card that was written by hand gets what it lacks")
    func byHand() async throws {
        try await withRegistry { registry in
            try await registry.createModel("churn", artifact: "s3://reports/m")
            let arn = registry.arn(.model, "churn")
            try await registry.cards.create(
                "card",
                content: #"{"model_overview": {"model_id": "\#(arn)", "model_name": "my churn"}}"#
            )

            #expect(
                try await registry.sync("card").summary == [
                    #"Add /model_overview/inference_environment - -> {"container_image":["xgb:1"]}"#,
                    #"Add /model_overview/model_artifact - -> ["s3://reports/m"]"#,
                    #"Keep /model_overview/model_name "my churn" -> "churn""#,
                ]
            )
        }
    }

    /// Runs a test with a package, whose training job is known, and a card that was drafted from it.
    private func withCard(_ test: (TestExports, _ package: String) async throws -> Void) async throws {
        try await withRegistry { registry in
            try await registry.createTrainingJob("train")
            try await registry.putMetric("train:loss", "0.25", of: "train")
            let package = try await registry.createPackage(in: "churn", artifact: artifact)
            registry.cards.clock.advance()
            let draft = try await registry.call(registry.service.draftModelCard, #"{"ModelPackageArn": "\#(package)"}"#)
            let content = try JSON(parsing: draft.content)
                .setting(try JSON(parsing: #"{"risk_rating":"Low"}"#), at: JSONPointer([.name("intended_uses")]))
            try await registry.cards.create("card", content: content.text)
            try await test(registry, package)
        }
    }
}

extension TestExports {
    /// Synchronizes a card, or only looks.
    @discardableResult
    func sync(_ card: String, apply: Bool? = nil, expecting version: Int? = nil) async throws -> SyncModelCardResponse {
        try await service.syncModelCard.run(
            SyncModelCardRequest(modelCardName: card, apply: apply, expectedVersion: version),
            for: cards.caller
        )
    }

    fileprivate func approve(_ package: String, _ description: String?) async throws {
        let more = description.map { #", "ApprovalDescription": "\#($0)""# } ?? ""
        try await call(
            service.updateModelPackage,
            #"{"ModelPackageArn": "\#(package)", "ModelApprovalStatus": "Approved"\#(more)}"#
        )
    }
}

extension SyncModelCardResponse {
    /// The changes, a line each.
    var summary: [String] {
        changes.map { "\($0.kind.rawValue) \($0.path) \($0.before?.text ?? "-") -> \($0.after?.text ?? "-")" }
    }
}

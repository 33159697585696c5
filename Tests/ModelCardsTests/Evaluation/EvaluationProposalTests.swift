import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("A report is added to a content that is no card's yet as AddEvaluation adds it to a card")
struct EvaluationProposalTests {
    @Test("The job is the one that a card would have, and nothing is stored")
    func same() async throws {
        try await withRegistry { registry in
            let uri = try await registry.upload(Reports.regression, as: "quality.json")
            let content = try JSON(parsing: #"{"model_overview":{"model_version":"not yet"}}"#)

            let proposal = try await registry.cards.service.addEvaluation.proposal(
                AddEvaluationRequest(modelCardName: "draft", s3Uri: uri),
                for: content,
                of: registry.cards.caller
            )

            #expect(proposal.name == "Model quality report")
            #expect(proposal.position == 0)
            #expect(proposal.content["model_overview"] == content["model_overview"])
            try await registry.cards.create("card")
            try await registry.add(uri, to: "card")
            let card = try JSON(parsing: try await registry.cards.describe("card").content)
            #expect(card["evaluation_details"]?.array?.first == proposal.job)
        }
    }

    @Test("A name that the content has is refused, unless the report replaces it where it stands")
    func replaced() async throws {
        try await withRegistry { registry in
            let uri = try await registry.upload(Reports.regression, as: "quality.json")
            let content = try JSON(
                parsing:
                    #"{"evaluation_details":[{"name":"quality","evaluation_observation":"fine"},{"name":"other"}]}"#
            )
            var request = AddEvaluationRequest(modelCardName: "draft", s3Uri: uri, evaluationName: "quality")

            await #expect(throws: SageMakerError.evaluationExists("quality", in: "draft")) {
                try await registry.cards.service.addEvaluation.proposal(
                    request,
                    for: content,
                    of: registry.cards.caller
                )
            }
            request.replace = true
            let proposal = try await registry.cards.service.addEvaluation.proposal(
                request,
                for: content,
                of: registry.cards.caller
            )

            #expect(proposal.position == 0)
            #expect(proposal.job["evaluation_observation"]?.string == "fine")
            #expect(proposal.content["evaluation_details"]?.array?.count == 2)
        }
    }
}

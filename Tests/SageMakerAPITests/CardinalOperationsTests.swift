import SageMakerAPI
import Testing

@Suite("Operations beyond SageMaker's are told apart by their target")
struct CardinalOperationsTests {
    @Test("Each is listed once, and none of them is one of SageMaker's")
    func names() {
        let names = CardinalOperations.all.map(\.name)

        #expect(
            names == [
                "DraftModelCard", "SyncModelCard", "ParseEvaluationReport", "AddEvaluation", "VerifyEvaluations",
                "BrowseModelCards", "ReviewModelCard", "ListModelCardDecisions", "CreateConsoleLink",
            ]
        )
        #expect(Set(names).isDisjoint(with: SageMakerOperations.all.map(\.name)))
    }

    @Test("They have a prefix of their own")
    func prefixes() {
        #expect(DraftModelCardRequest.targetPrefix == "Cardinal")
        #expect(VerifyEvaluationsRequest.targetPrefix == "Cardinal")
        #expect(CreateModelCardRequest.targetPrefix == "SageMaker")
    }
}

import JSONTree
import ModelCards
import Testing

@Suite("A draft is never longer than a card")
struct CardDraftRoomTests {
    @Test("Long hyperparameters are shortened first, then whole sections are left out")
    func shortened() throws {
        var sources = CardSources()
        let value = String(repeating: "v", count: 2500)
        let parameters = (0..<100).map { #""p\#($0)": "\#(value)""# }.joined(separator: ",")
        sources.trainingJob = try JSON(parsing: #"{"TrainingJobArn": "arn", "HyperParameters": {\#(parameters)}}"#)
        let details = (0..<90).map { #""d\#($0)": "\#(String(repeating: "x", count: 1000))""# }.joined(separator: ",")
        sources.earlierCard = (
            "arn:card", try JSON(parsing: #"{"additional_information": {"custom_details": {\#(details)}}}"#)
        )
        let draft = sources.draft

        #expect(draft.text.count <= 100_000)
        #expect(ContentSchema.card.findings(in: draft.text) == [])
        let job = draft.content["training_details"]?["training_job_details"]
        let kept = job?["hyper_parameters"]?.array ?? []
        #expect(kept.count == 100)
        #expect(kept.allSatisfy { $0["value"]?.string == String(repeating: "v", count: 254) + "…" })
        #expect(draft.content["additional_information"] == nil)
        #expect(draft.origins.contains { $0.pointer.description == "/additional_information" } == false)
        #expect(draft.findings.count == 101)
        #expect(draft.findings.last?.path == "/additional_information")
    }

    @Test("A draft that fits is left alone")
    func fits() throws {
        var sources = CardSources()
        let value = String(repeating: "v", count: 2500)
        sources.trainingJob = try JSON(parsing: #"{"TrainingJobArn": "arn", "HyperParameters": {"p": "\#(value)"}}"#)
        let draft = sources.draft

        let parameter = draft.content["training_details"]?["training_job_details"]?["hyper_parameters"]?.array?.first
        #expect(parameter?["value"]?.string == value)
        #expect(draft.findings == [])
    }
}

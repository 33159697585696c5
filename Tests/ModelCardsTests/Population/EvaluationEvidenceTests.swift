import JSONTree
import ModelCards
import Testing

@Suite("The metadata of an evaluation job tells which report it was")
struct EvaluationEvidenceTests {
    private let everything = EvaluationRoom(characters: nil)

    @Test("What is written is read again")
    func roundTrip() throws {
        let report = try EvaluationReport.parse(Array(Reports.regression.utf8))
        let evidence = EvaluationEvidence(report, at: "s3://b/r.json", within: EvaluationRoom(characters: 5000))

        let job = JSON.object([JSONMember("metadata", .object(evidence.members))])
        let read = try #require(EvaluationEvidence(ofJob: job))

        #expect(read == evidence)
        #expect(read.characterLimit == 5000)
        #expect(read.room == EvaluationRoom(characters: 5000))
        #expect(read.reportKind == .regression)
        #expect(read.parser == "cardinal")
    }

    @Test("A report of several kinds is read again by its content")
    func mixedKinds() throws {
        let report = try EvaluationReport.parse(Array(Reports.biasAndExplanations.utf8))
        let evidence = EvaluationEvidence(report, at: "s3://b/r.json", within: everything)

        #expect(evidence.kind == "clarify-bias, clarify-explainability")
        #expect(evidence.reportKind == nil)
    }

    @Test("Other metadata is no evidence")
    func foreignMetadata() throws {
        #expect(EvaluationEvidence(ofJob: try JSON(parsing: #"{"name": "e"}"#)) == nil)
        #expect(EvaluationEvidence(ofJob: try JSON(parsing: #"{"name": "e", "metadata": {"reviewer": "ana"}}"#)) == nil)
    }
}

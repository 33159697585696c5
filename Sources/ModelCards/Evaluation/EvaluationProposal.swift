import JSONTree
import SageMakerAPI

/// What ``AddEvaluation`` would make of a card that somebody is still writing; nothing is stored.
package struct EvaluationProposal: Sendable {
    /// What the report was read as.
    package let kind: EvaluationReportType
    /// What the evaluation job is called.
    package let name: String
    /// Where the job stands in ``content``.
    package let position: Int
    /// The card's content with the job in it; it need not be valid, since the rest of it is not checked.
    package let content: JSON
    /// What was skipped, reduced or guessed, with the place in the report.
    package let findings: [Finding]
    /// The characters that the groups were reduced to; nil when the card had all the room that a report may take.
    package let characterLimit: Int?

    /// The job, with what ties it to the report.
    package var job: JSON {
        content.value(at: JSONPointer([.name("evaluation_details"), .index(position)])) ?? .object([])
    }
}

extension AddEvaluation {
    /// Adds what a report says to a content that is not a card's yet, by the rules of this operation.
    ///
    /// - Parameters:
    ///   - request: which report; its card's name is what refusals call the card.
    ///   - content: a JSON object.
    /// - Throws: `SageMakerError` as this operation does.
    package func proposal(
        _ request: AddEvaluationRequest,
        for content: JSON,
        of caller: Caller
    ) async throws -> EvaluationProposal {
        let wanted = NewEvaluation(request)
        let card = request.modelCardName
        let (report, room) = try await report(for: wanted, beside: content, of: card, caller)
        let (name, position, text) = try wanted.added(report, within: room, to: content, of: card)
        return EvaluationProposal(
            kind: EvaluationReportType(report.kind),
            name: name,
            position: position,
            content: try JSON(parsing: text),
            findings: report.findings.map(Finding.init),
            characterLimit: room.recorded
        )
    }
}

import JSONTree

/// `evaluation_details`: every evaluation job, with its groups of metrics.
enum EvaluationSection {
    static func blocks(_ content: inout Fields, _ figures: inout FigureNumbers) -> [Block] {
        guard let jobs = content.takeArray("evaluation_details") else { return [] }
        var blocks: [Block] = []
        for (position, job) in jobs.enumerated() {
            blocks += self.blocks(ofJob: job, number: position + 1, &figures)
        }
        return blocks
    }

    private static func blocks(ofJob job: JSON, number: Int, _ figures: inout FigureNumbers) -> [Block] {
        guard job.members != nil else { return .facts(GenericFacts.facts("Evaluation \(number)", job)) }
        var fields = Fields(job)
        let name = fields.take("name")
        var blocks: [Block] = [.heading(Heading(2, name?.string ?? "Evaluation \(number)"))]
        if let name, name.string == nil {
            blocks += .facts(GenericFacts.facts("Name", name))
        }
        let facts = fields.takeFacts("evaluation_observation", "evaluation_job_arn", "datasets")
        let metadata = fields.takeObject("metadata").map { Fields(.object($0.rest)) }
        let groups = fields.takeArray("metric_groups") ?? []
        blocks += .facts(facts + fields.takeRest())
        if var metadata {
            let details = metadata.takeRestAsWritten()
            blocks += details.isEmpty ? [] : [.heading(Heading(3, "Metadata")), .facts(details)]
        }
        for (position, group) in groups.enumerated() {
            blocks += MetricGroupBlocks.blocks(group, number: position + 1, &figures)
        }
        return blocks
    }
}

import JSONTree

/// `training_details`: what the model was trained for, with what, and how that went.
enum TrainingSection {
    static func blocks(_ content: inout Fields) -> [Block] {
        guard var fields = content.takeObject("training_details") else { return [] }
        var blocks: [Block] = []
        let objective = objective(&fields)
        if !objective.isEmpty {
            blocks += [.heading(Heading(2, "Objective function")), .facts(objective)]
        }
        var job = fields.takeObject("training_job_details")
        let facts = fields.takeFacts("training_observations") + (job.map { _ in jobFacts(&job) } ?? [])
        if !facts.isEmpty {
            blocks += [.heading(Heading(2, "Training job")), .facts(facts)]
        }
        if var tables = job {
            blocks += jobTables(&tables)
            blocks += .facts(tables.takeRest())
        }
        return blocks + .facts(fields.takeRest())
    }

    /// The objective in both of its forms: the function's parts in an object of their own, or side by side.
    private static func objective(_ fields: inout Fields) -> [Fact] {
        guard var outer = fields.takeObject("objective_function") else { return [] }
        var facts: [Fact] = []
        if var inner = outer.takeObject("function") {
            facts = parts(&inner) + inner.takeRest()
        }
        return facts + parts(&outer) + outer.takeRest()
    }

    private static func parts(_ fields: inout Fields) -> [Fact] {
        let parts = [("function", "Goal"), ("facet", "Measured by"), ("condition", "Condition"), ("notes", "Notes")]
        return parts.flatMap { name, label in
            fields.take(name).map { GenericFacts.facts(label, $0) } ?? []
        }
    }

    private static func jobFacts(_ job: inout Fields?) -> [Fact] {
        guard var fields = job else { return [] }
        defer { job = fields }
        var facts = fields.takeFacts("training_arn", "training_datasets")
        if var environment = fields.takeObject("training_environment") {
            if let images = environment.take("container_image") {
                facts += GenericFacts.facts("Training containers", images)
            }
            facts += environment.takeRest()
        }
        return facts
    }

    private static func jobTables(_ job: inout Fields) -> [Block] {
        let fromJob = "recorded by the training job"
        let fromUser = "provided by the card’s authors"
        let metrics = [("name", "Metric"), ("value", "Value"), ("notes", "Notes")]
        let parameters = [("name", "Hyperparameter"), ("value", "Value")]
        let tables = [
            ("training_metrics", "Training metrics", fromJob, metrics),
            ("user_provided_training_metrics", "Additional training metrics", fromUser, metrics),
            ("hyper_parameters", "Hyperparameters", fromJob, parameters),
            ("user_provided_hyper_parameters", "Additional hyperparameters", fromUser, parameters),
        ]
        var blocks: [Block] = []
        for (name, title, remark, columns) in tables {
            let columns = columns.map { (field: $0.0, label: $0.1) }
            blocks += RecordTable.blocks(takingFrom: &job, name, titled: title, remark: remark, columns: columns)
        }
        return blocks
    }
}

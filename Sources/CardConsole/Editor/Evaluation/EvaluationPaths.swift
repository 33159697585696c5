/// The addresses of the evaluation step's own pages.
extension OpenEdit {
    /// What a report says, before it is added.
    var reportsPath: String { ConsolePath.to("edits", edit.id, "evaluation", "reports") }

    /// What adds reports.
    var addReportsPath: String { ConsolePath.to("edits", edit.id, "evaluation", "reports", "add") }

    /// What begins an evaluation by hand.
    var newEvaluationPath: String { ConsolePath.to("edits", edit.id, "evaluation", "jobs") }

    /// The page of one evaluation.
    func evaluationPath(_ job: Int) -> String {
        ConsolePath.to("edits", edit.id, "evaluation", "jobs", String(job))
    }

    /// What changes the list of evaluations.
    func changePath(_ job: Int) -> String {
        ConsolePath.to("edits", edit.id, "evaluation", "jobs", String(job), "change")
    }

    /// The page of a chart.
    func chartPath(_ place: EvaluationPlace) -> String {
        ConsolePath.to(
            "edits",
            edit.id,
            "evaluation",
            "jobs",
            String(place.job),
            "groups",
            String(place.group ?? 0),
            "charts",
            String(place.metric ?? 0)
        )
    }
}

extension Route {
    /// The pages of the evaluation step, in a reader's order.
    static let evaluation: [Route] =
        StepPage.routes(.evaluation) + [
            .post("edits/:id/evaluation/reports") { try await ReportUpload(page: $0).receive() },
            .get("edits/:id/evaluation/reports") { try await ReportsPage(page: $0).show() },
            .post("edits/:id/evaluation/reports/add") { try await ReportsPage(page: $0).receive() },
            .post("edits/:id/evaluation/jobs") { try await EvaluationStep(page: $0).begin() },
            .post("edits/:id/evaluation/jobs/:job/change") { try await EvaluationStep(page: $0).change() },
            .get("edits/:id/evaluation/jobs/:job") { try await EvaluationPage(page: $0).show() },
            .post("edits/:id/evaluation/jobs/:job") { try await EvaluationPage(page: $0).receive() },
            .get("edits/:id/evaluation/jobs/:job/groups/:group/charts/:metric") {
                try await ChartPage(page: $0).show()
            },
            .post("edits/:id/evaluation/jobs/:job/groups/:group/charts/:metric") {
                try await ChartPage(page: $0).receive()
            },
        ]
}

import SageMakerAPI

/// Orders the PDF of a version again, into the console's own bucket, whatever made the job before fail.
struct ExportRepetition {
    let cardName: String
    let version: Int?
    let batch: ExportBatch?

    /// Reads the form of a failed job's row.
    init(_ form: FormFields) {
        cardName = form[ExportRowsView.cardField] ?? ""
        version = form[ExportRowsView.versionField].flatMap { Int($0) }
        batch = form[ExportRowsView.batchField].flatMap { ExportBatch($0) }
    }

    /// Orders the PDF, and leads back to the list that the form was in.
    func run(_ context: PageContext) async throws -> ConsoleResponse {
        let output = ModelCardExportOutputConfig(
            s3OutputPath: try await context.desk.exports.destination(for: context.caller)
        )
        let request = CreateModelCardExportJobRequest(
            modelCardName: cardName,
            modelCardVersion: version,
            modelCardExportJobName: batch?.repetition() ?? ExportBatch(begunAt: context.now).name,
            outputConfig: output
        )
        _ = try await context.service.createModelCardExportJob.run(request, for: context.caller)
        return .redirect(to: batch?.path() ?? ConsolePath.to("exports", query: [("done", "repeated")]))
    }
}

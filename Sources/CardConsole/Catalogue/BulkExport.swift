import ModelCards
import SageMakerAPI

/// Orders the PDFs of several cards at once, of the latest version of each.
enum BulkExport {
    /// As many cards as one export takes.
    static let limit = 500
    private static let pageSize = 100

    /// Carries out the list's form.
    ///
    /// - Returns: where the progress is; the list with a message when there was nothing to do.
    static func run(_ selection: BulkSelection, _ context: PageContext) async throws -> String {
        let names = try await names(of: selection, context)
        guard !names.isEmpty else { return selection.address.path(done: CatalogueMessage.nothingSelected.rawValue) }
        guard names.count <= limit else {
            return selection.address.path(done: CatalogueMessage.tooManyToExport.rawValue)
        }
        let batch = ExportBatch(begunAt: context.now)
        let missed = try await order(names, as: batch, context)
        return batch.path(missed: missed)
    }

    /// Orders one PDF a card.
    ///
    /// A card that went away meanwhile is left out. A service that has no room for more jobs ends it: what was ordered
    /// by then stays ordered.
    ///
    /// - Returns: how many cards were left out.
    private static func order(_ names: [String], as batch: ExportBatch, _ context: PageContext) async throws -> Int {
        let output = ModelCardExportOutputConfig(
            s3OutputPath: try await context.desk.exports.destination(for: context.caller)
        )
        var ordered = 0
        for name in names {
            let request = CreateModelCardExportJobRequest(
                modelCardName: name,
                modelCardExportJobName: batch.name,
                outputConfig: output
            )
            do {
                _ = try await context.service.createModelCardExportJob.run(request, for: context.caller)
                ordered += 1
            } catch {
                guard let refusal = error as? SageMakerError else { throw error }
                if refusal.code == .resourceLimitExceeded {
                    guard ordered > 0 else { throw refusal }
                    break
                }
                guard refusal.code == .resourceNotFound else { throw refusal }
            }
        }
        return names.count - ordered
    }

    /// The names of the selected cards, at most one more than the limit.
    private static func names(of selection: BulkSelection, _ context: PageContext) async throws -> [String] {
        guard selection.scope == .list else { return selection.items.map(\.name) }
        let address = selection.address.page(after: nil)
        var request = address.request(now: context.now, reader: context.caller.identity.arn, pageSize: pageSize)
        var names: [String] = []
        repeat {
            let response = try await context.service.browseModelCards.run(request, for: context.caller)
            names += response.modelCards.map(\.modelCardName)
            request.nextToken = response.nextToken
        } while request.nextToken != nil && names.count <= limit
        return names
    }
}

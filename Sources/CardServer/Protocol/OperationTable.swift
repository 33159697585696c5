import JSONTree
import ModelCards
import SageMakerAPI

/// Which operation an `X-Amz-Target` header means.
package struct OperationTable: Sendable {
    /// Carries out a call; bytes in, bytes out.
    package typealias Handler = @Sendable (_ body: [UInt8], _ caller: Caller) async throws -> [UInt8]

    private var handlers: [String: Handler] = [:]
    private let putMetrics: Handler

    /// Every operation that the service offers, under the target prefix of its API.
    package init(_ service: ModelCardService) {
        putMetrics = Self.handler(of: service.batchPutMetrics)

        add(service.createModelCard)
        add(service.describeModelCard)
        add(service.updateModelCard)
        add(service.deleteModelCard)
        add(service.listModelCards)
        add(service.listModelCardVersions)

        add(service.createModelCardExportJob)
        add(service.describeModelCardExportJob)
        add(service.listModelCardExportJobs)

        add(service.createModel)
        add(service.describeModel)
        add(service.listModels)
        add(service.deleteModel)

        add(service.createTrainingJob)
        add(service.describeTrainingJob)
        add(service.listTrainingJobs)
        add(service.stopTrainingJob)

        add(service.createModelPackageGroup)
        add(service.describeModelPackageGroup)
        add(service.listModelPackageGroups)
        add(service.deleteModelPackageGroup)
        add(service.putModelPackageGroupPolicy)
        add(service.getModelPackageGroupPolicy)
        add(service.deleteModelPackageGroupPolicy)

        add(service.createModelPackage)
        add(service.describeModelPackage)
        add(service.updateModelPackage)
        add(service.listModelPackages)
        add(service.deleteModelPackage)
        add(service.batchDescribeModelPackage)

        add(service.search)
        add(service.getSearchSuggestions)

        add(service.addTags)
        add(service.listTags)
        add(service.deleteTags)

        add(service.draftModelCard)
        add(service.syncModelCard)

        add(service.parseEvaluationReport)
        add(service.addEvaluation)
        add(service.verifyEvaluations)

        add(service.browseModelCards)
        add(service.reviewModelCard)
        add(service.listModelCardDecisions)
        add(service.createConsoleLink)
    }

    /// The operation of that target, if there is one.
    package subscript(target: String) -> Handler? { handlers[target] }

    /// The operation of SageMaker Metrics that a method and a path mean.
    package subscript(method: String, path: String) -> Handler? {
        method == "PUT" && path == "/BatchPutMetrics" ? putMetrics : nil
    }

    private mutating func add<Served: ModelCards.Operation>(_ operation: Served) {
        handlers["\(Served.Request.targetPrefix).\(Served.Request.operation)"] = Self.handler(of: operation)
    }

    private static func handler<Served: ModelCards.Operation>(of operation: Served) -> Handler {
        { body, caller in
            let response = try await operation.run(Served.Request(parsing: body), for: caller)
            var writer = JSONWriter()
            response.write(to: &writer)
            return writer.bytes
        }
    }
}

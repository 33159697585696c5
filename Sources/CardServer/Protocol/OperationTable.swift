import JSONTree
import ModelCards
import SageMakerAPI

/// Which operation an `X-Amz-Target` header means.
struct OperationTable: Sendable {
    /// Carries out a call; bytes in, bytes out.
    typealias Handler = @Sendable (_ body: [UInt8], _ caller: Caller) async throws -> [UInt8]

    private var handlers: [String: Handler] = [:]

    /// Every operation that the service offers, under the target prefix of the SageMaker API.
    init(_ service: ModelCardService) {
        add(service.createModelCard)
        add(service.describeModelCard)
        add(service.updateModelCard)
        add(service.deleteModelCard)
        add(service.listModelCards)
        add(service.listModelCardVersions)

        add(service.createModelCardExportJob)
        add(service.describeModelCardExportJob)
        add(service.listModelCardExportJobs)

        add(service.addTags)
        add(service.listTags)
        add(service.deleteTags)
    }

    /// The operation of that target, if there is one.
    subscript(target: String) -> Handler? { handlers[target] }

    private mutating func add<Served: ModelCards.Operation>(_ operation: Served) {
        handlers["SageMaker.\(Served.Request.operation)"] = { body, caller in
            let response = try await operation.run(Served.Request(parsing: body), for: caller)
            var writer = JSONWriter(capacity: 512)
            response.write(to: &writer)
            return writer.bytes
        }
    }
}

import JSONTree
import SageMakerAPI

/// Sums up several versions at once; what cannot be summed up is an error of its own and spoils nothing else.
package struct BatchDescribeModelPackage: Operation {
    let store: any Store

    package func run(
        _ request: BatchDescribeModelPackageInput,
        for caller: Caller
    ) async throws -> BatchDescribeModelPackageOutput {
        let arns = request.modelPackageArnList
        return try await store.read { records in
            var answer = BatchDescribeModelPackageOutput(modelPackageSummaries: [], errors: [])
            var seen: Set<String> = []
            for arn in arns where seen.insert(arn).inserted {
                do {
                    let summary = try Self.summary(of: arn, for: caller, records)
                    answer.modelPackageSummaries.append(JSONMember(arn, summary))
                } catch let error as SageMakerError {
                    answer.errors.append(JSONMember(arn, error.batchError))
                }
            }
            return answer
        }
    }

    private static func summary(of arn: String, for caller: Caller, _ records: any Records) throws -> JSON {
        let reference = try EntryReference(arn, .modelPackage, for: caller, action: "BatchDescribeModelPackage")
        let package = try reference.find(in: caller.scope, records)
        // The summary's shape has a group and a specification in any case, and there are clients that refuse a whole
        // answer with a summary that lacks one.
        guard package.groupName != nil else { throw SageMakerError.modelPackageNotVersioned(package.arn) }
        guard package.document["InferenceSpecification"] != nil else {
            throw SageMakerError.modelPackageWithoutSpecification(package.arn)
        }
        return package.modelPackageBatchSummary
    }
}

extension SageMakerError {
    fileprivate var batchError: JSON {
        .object([
            JSONMember("ErrorCode", .string(code.rawValue)), JSONMember("ErrorResponse", .string(message)),
        ])
    }
}

import ArgumentParser
import JSONTree

/// An export job, as its ARN or as `card/job`.
struct ExportJobReference: ParsableArguments {
    @Argument(help: ArgumentHelp("The job's ARN, or card/job.", valueName: "job"))
    var job: String

    /// The job's description.
    func description(in session: Session) async throws -> JSON {
        var query = RequestBody()
        query.set("ModelCardExportJobArn", try await arn(in: session))
        return try await session.call("DescribeModelCardExportJob", query.json)
    }

    private func arn(in session: Session) async throws -> String {
        guard !job.hasPrefix("arn:") else { return job }
        let names = job.split(separator: "/", omittingEmptySubsequences: false)
        guard names.count == 2 else {
            throw CommandFailure("'\(job)' is neither an ARN nor card/job: `cardinal export-jobs list` prints names")
        }
        var query = RequestBody()
        query.set("ModelCardName", String(names[0]))
        query.set("IncludedData", "MetadataOnly")
        let card = try await session.call("DescribeModelCard", query.json)["ModelCardArn"]?.string ?? ""
        return "\(card)/export-job/\(names[1])"
    }
}

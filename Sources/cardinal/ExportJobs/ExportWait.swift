import Foundation
import JSONTree

/// Waits for an export job to end.
struct ExportWait: Sendable {
    let arn: String
    let timeoutSeconds: Int

    /// Asks again and again, at first often, then every two seconds.
    ///
    /// - Returns: the description of the completed job.
    /// - Throws: ``CommandFailure`` when the job fails or takes too long.
    func end(in session: Session) async throws -> JSON {
        var query = RequestBody()
        query.set("ModelCardExportJobArn", arn)
        let start = ContinuousClock.now
        var pause = Duration.milliseconds(100)
        while true {
            session.progress.say("Exporting: \((ContinuousClock.now - start).components.seconds) s")
            let job = try await session.call("DescribeModelCardExportJob", query.json)
            switch job["Status"]?.string {
            case "Completed":
                session.progress.end()
                return job
            case "Failed":
                throw CommandFailure("The export failed: \(job["FailureReason"]?.string ?? "no reason is given")")
            default: break
            }
            guard ContinuousClock.now - start < .seconds(timeoutSeconds) else {
                throw CommandFailure(
                    "The export still runs after \(timeoutSeconds) seconds: ask again with"
                        + " `cardinal export-jobs show \(arn)`"
                )
            }
            try await Task.sleep(for: pause)
            pause = min(pause * 2, .seconds(2))
        }
    }
}

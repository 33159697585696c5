/// Refusals of the operations on evaluation reports.
extension SageMakerError {
    /// A report is given in one way.
    package static let oneReportWanted = SageMakerError(
        .validationException,
        "Give either S3Uri, the place of a report, or Report, the report itself"
    )

    /// An address that names no object.
    package static func invalidReportAddress(_ uri: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "'\(uri)' is not the address of a report. Give one such as s3://bucket/path/report.json"
        )
    }

    /// A report that is not there.
    package static func reportNotFound(_ uri: String) -> SageMakerError {
        SageMakerError(.validationException, "The report \(uri) does not exist. Upload it, or correct the address")
    }

    /// A report in no bucket.
    package static func reportBucketNotFound(_ bucket: String, of uri: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The bucket '\(bucket)' of the report \(uri) does not exist. Create it and upload the report, or correct "
                + "the address"
        )
    }

    /// A report in somebody else's bucket.
    package static func foreignReportBucket(_ bucket: String, of uri: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The bucket '\(bucket)' of the report \(uri) belongs to another account. Copy the report to a bucket of "
                + "your own"
        )
    }

    /// A report that would take too much memory.
    package static func reportTooLarge(_ uri: String, limitMiB: Int) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The report \(uri) has more than \(limitMiB) MiB, which is the most that is read"
        )
    }

    /// More reports wait to be read than can be read in the time that clients wait.
    package static let tooManyReports = SageMakerError(
        .throttlingException,
        "Too many large reports are waiting to be read. Try again in a minute"
    )

    /// A report that says nothing that a card could hold.
    package static func unusableReport(_ uri: String?, _ problem: String) -> SageMakerError {
        let report = uri.map { "The report \($0)" } ?? "The report"
        return SageMakerError(.validationException, "\(report) cannot be used: \(problem)")
    }

    /// A report of a known kind that would add an evaluation job without a single metric group.
    package static func nothingToAdd(_ uri: String, to card: String, since reason: String?) -> SageMakerError {
        SageMakerError(
            .validationException,
            "Nothing in the report \(uri) can go into the model card \(card)" + (reason.map { ". At \($0)" } ?? "")
        )
    }

    /// The card has an evaluation job of that name.
    package static func evaluationExists(_ name: String, in card: String) -> SageMakerError {
        SageMakerError(
            .conflictException,
            "The model card \(card) already has an evaluation job named '\(name)'. Give another EvaluationName, or "
                + "Replace to put this report in its place"
        )
    }

    /// The card has no room left for any of the report.
    package static func noRoomForEvaluation(in card: String) -> SageMakerError {
        SageMakerError(
            .validationException,
            "The model card \(card) has no room for the report: its content would be longer than 100000 characters. "
                + "Remove evaluation jobs that are no longer needed"
        )
    }
}

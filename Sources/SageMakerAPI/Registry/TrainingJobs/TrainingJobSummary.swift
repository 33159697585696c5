import JSONTree

/// A training job as a line of a list.
package struct TrainingJobSummary: Hashable, Sendable, WireWritable {
    package var trainingJobName: String
    package var trainingJobArn: String
    package var creationTime: Timestamp
    package var trainingEndTime: Timestamp?
    package var lastModifiedTime: Timestamp?
    package var trainingJobStatus: TrainingJobStatus
    package var secondaryStatus: String?
    package var trainingPlanArn: String?

    /// Sums up a training job.
    package init(
        trainingJobName: String,
        trainingJobArn: String,
        creationTime: Timestamp,
        trainingEndTime: Timestamp? = nil,
        lastModifiedTime: Timestamp? = nil,
        trainingJobStatus: TrainingJobStatus,
        secondaryStatus: String? = nil,
        trainingPlanArn: String? = nil
    ) {
        self.trainingJobName = trainingJobName
        self.trainingJobArn = trainingJobArn
        self.creationTime = creationTime
        self.trainingEndTime = trainingEndTime
        self.lastModifiedTime = lastModifiedTime
        self.trainingJobStatus = trainingJobStatus
        self.secondaryStatus = secondaryStatus
        self.trainingPlanArn = trainingPlanArn
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("TrainingJobName", trainingJobName)
        writer.member("TrainingJobArn", trainingJobArn)
        writer.member("CreationTime", creationTime)
        writer.member("TrainingEndTime", trainingEndTime)
        writer.member("LastModifiedTime", lastModifiedTime)
        writer.member("TrainingJobStatus", trainingJobStatus)
        writer.member("SecondaryStatus", secondaryStatus)
        writer.member("TrainingPlanArn", trainingPlanArn)
        writer.endObject()
    }
}

/// How far a training job has come; every job that is recorded here has been completed.
package enum TrainingJobStatus: String, WireChoice {
    case inProgress = "InProgress"
    case completed = "Completed"
    case failed = "Failed"
    case stopping = "Stopping"
    case stopped = "Stopped"
    case deleting = "Deleting"
}

import JSONTree
import SageMakerAPI

extension RegistryEntry {
    /// The training job as `DescribeTrainingJob` and Search show it: a job that is complete.
    ///
    /// - Parameter metrics: the final values of what the run reported, in the order in which they are shown.
    package func trainingJobDescription(metrics: [ReportedMetric]) -> JSON {
        var members = [
            JSONMember("TrainingJobName", .string(name)),
            JSONMember("TrainingJobArn", .string(arn)),
            JSONMember("ModelArtifacts", .object([JSONMember("S3ModelArtifacts", .string(artifact))])),
            JSONMember("TrainingJobStatus", .string(status)),
            JSONMember("SecondaryStatus", .string(status)),
        ]
        members += requestedMembers
        members += [
            JSONMember("CreationTime", .time(createdAt)),
            JSONMember("TrainingStartTime", .time(createdAt)),
            JSONMember("TrainingEndTime", .time(createdAt)),
            JSONMember("LastModifiedTime", .time(lastModifiedAt)),
            JSONMember("SecondaryStatusTransitions", .array([transition])),
        ]
        if !metrics.isEmpty {
            members.append(JSONMember("FinalMetricDataList", .array(metrics.map(\.description))))
        }
        return .object(members)
    }

    /// Where the artifact of the run is: below the output path, as the original lays it out.
    ///
    /// A path may end in a slash or not; an address has none twice in a row for that.
    private var artifact: String {
        let output = document["OutputDataConfig"]
        let path = String((output?["S3OutputPath"]?.string ?? "").reversed().drop { $0 == "/" }.reversed())
        let isCompressed = output?["CompressionType"]?.string != "NONE"
        return "\(path)/\(name)/output/model\(isCompressed ? ".tar.gz" : "/")"
    }

    /// What the creator sent, and what the original answers of its own when the creator was silent about it.
    private var requestedMembers: [JSONMember] {
        var document = document.without("SessionChainingConfig")
        for (name, value) in Self.defaults where document[name] == nil {
            document = document.setting(name, to: value)
        }
        // `Estimator.attach` of the SDK reads the key without looking whether it is there.
        if let output = document["OutputDataConfig"], output["KmsKeyId"] == nil {
            document = document.setting("OutputDataConfig", to: output.setting("KmsKeyId", to: .string("")))
        }
        return document.members ?? []
    }

    private static let defaults: [(name: String, value: JSON)] = [
        ("StoppingCondition", .object([JSONMember("MaxRuntimeInSeconds", .number("86400"))])),
        ("EnableNetworkIsolation", .bool(false)),
        ("EnableInterContainerTrafficEncryption", .bool(false)),
        ("EnableManagedSpotTraining", .bool(false)),
    ]

    private var transition: JSON {
        .object([
            JSONMember("Status", .string(status)),
            JSONMember("StartTime", .time(createdAt)),
            JSONMember("EndTime", .time(createdAt)),
            JSONMember("StatusMessage", .string("The run was recorded; nothing was trained here")),
        ])
    }
}

extension ReportedMetric {
    /// The value as descriptions show it.
    fileprivate var description: JSON {
        .object([
            JSONMember("MetricName", .string(name)),
            JSONMember("Value", .number(value)),
            JSONMember("Timestamp", .time(timestamp)),
        ])
    }
}

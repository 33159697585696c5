import CardStore
import JSONTree
import ModelCards
import SageMakerAPI

private typealias Tag = SageMakerAPI.Tag

/// Training jobs to search in.
enum SearchedJobs {
    /// Five jobs, each changed later than the one before.
    static func fill(_ store: any Store) async throws {
        try await store.insert(
            .entry("one", .trainingJob, status: "Completed", at: 1_000),
            [
                SearchableProperty(name: "ModelArtifacts.S3ModelArtifacts", text: "s3://bucket/one"),
                SearchableProperty(name: "HyperParameters.eta", text: "0.1"),
                SearchableProperty(name: "Resource.Count", text: "1", number: 1),
                SearchableProperty(name: "Input.Name", text: "train", element: 0),
                SearchableProperty(name: "Input.Uri", text: "s3://a", element: 0),
                SearchableProperty(name: "Input.Name", text: "test", element: 1),
                SearchableProperty(name: "Input.Uri", text: "s3://b", element: 1),
                SearchableProperty(name: "Input.Note", text: "x", element: 1),
            ]
        )
        try await store.insert(
            .entry("two", .trainingJob, status: "Completed", at: 2_000),
            [
                SearchableProperty(name: "ModelArtifacts.S3ModelArtifacts", text: "s3://bucket/two"),
                SearchableProperty(name: "HyperParameters.eta", text: "0.1"),
                SearchableProperty(name: "Resource.Count", text: "2.0", number: 2),
                SearchableProperty(name: "Input.Name", text: "train", element: 0),
                SearchableProperty(name: "Input.Uri", text: "s3://b", element: 0),
                SearchableProperty(name: "Input.Name", text: "train", element: 1),
                SearchableProperty(name: "Input.Uri", text: "s3://c", element: 1),
            ]
        )
        try await store.insert(
            .entry("three", .trainingJob, status: "Failed", at: 3_000),
            [
                SearchableProperty(name: "HyperParameters.eta", text: "0.2"),
                SearchableProperty(name: "Resource.Count", text: "10", number: 10),
                SearchableProperty(name: "TrainingStartTime", text: "2.5", number: 2.5),
            ]
        )
        try await store.insert(.entry("four", .trainingJob, status: "Completed", at: 4_000))
        try await store.insert(
            .entry("five", .trainingJob, status: "Stopped", at: 5_000),
            [SearchableProperty(name: "Note", text: #"50%_o'ff\"#)]
        )
        try await store.insert(
            .entry("one", .model, at: 1_000),
            [SearchableProperty(name: "HyperParameters.eta", text: "0.1")]
        )
        try await store.insert(
            .entry("one", .trainingJob, in: .otherRegion, at: 1_000),
            [SearchableProperty(name: "HyperParameters.eta", text: "0.1")]
        )
        try await store.transaction { records throws in
            let one = try records.existingEntry("one", .trainingJob)
            let two = try records.existingEntry("two", .trainingJob)
            try records.append([.sample("loss", "0.5")], to: one)
            try records.append([.sample("loss", "0.25")], to: two)
            try records.setTags([Tag(key: "team", value: "risk"), Tag(key: "env", value: "prod")], of: one.arn)
            try records.setTags([Tag(key: "team", value: "Ads")], of: two.arn)
        }
    }
}

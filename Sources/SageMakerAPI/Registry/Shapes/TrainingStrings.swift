/// The kinds of strings in requests about training jobs, under the API's own names.
extension StringShape {
    /// `TrainingPlanArn`.
    package static let trainingPlanArn = StringShape(length: 50...2048, pattern: .trainingPlanArn)

    /// `TrainingRepositoryCredentialsProviderArn`.
    package static let lambdaArn = StringShape(length: 1...2048, pattern: .lambdaArn)

    /// `HubDataSetArn`.
    package static let hubDataSetArn = StringShape(length: 0...2048, pattern: .hubDataSetArn)

    /// `ServerlessJobBaseModelArn`.
    package static let hubModelArn = StringShape(length: 1...2048, pattern: .hubModelArn)

    /// `MlFlowResourceArn`.
    package static let mlflowArn = StringShape(length: 0...2048, pattern: .mlflowArn)

    /// `EvaluatorArn`.
    package static let evaluatorArn = StringShape(pattern: .anything)

    /// `FileSystemId`.
    package static let fileSystemID = StringShape(length: 11...21, pattern: .fileSystemID)

    /// `ExperimentEntityName`.
    package static let experimentName = StringShape(length: 1...120, pattern: .experimentName)

    /// `SequenceLength`.
    package static let sequenceLength = StringShape(length: 1...50, pattern: .sequenceLength)

    /// `TrainingInstanceType`, `ProcessingInstanceType`, `TransformInstanceType`, `ProductionVariantInstanceType`.
    ///
    /// The API lists hundreds of words and more with every release. Nothing here depends on which machine it was, and a
    /// client must not be refused for knowing a newer one, so any word of that form will do.
    package static let instanceType = StringShape(length: 1...64, pattern: .instanceType)
}

/// Kinds that differ in their length alone, for members that no rule looks at.
extension StringShape {
    /// Text of any kind.
    package static let unrestricted = StringShape()

    /// Text of that length.
    static func unpatterned(_ length: ClosedRange<Int>) -> StringShape {
        StringShape(length: length)
    }

    /// Text that the API describes as `.*`.
    static func text(_ length: ClosedRange<Int>) -> StringShape {
        StringShape(length: length, pattern: .anything)
    }

    /// Text that the API describes as `.+`.
    static func nonEmptyText(_ length: ClosedRange<Int>) -> StringShape {
        StringShape(length: length, pattern: .something)
    }

    /// The name of an environment variable.
    static func environmentName(upTo length: Int) -> StringShape {
        StringShape(length: 0...length, pattern: .environmentName)
    }

    /// The value of an environment variable.
    static func anyLines(upTo length: Int) -> StringShape {
        StringShape(length: 0...length, pattern: .anyLines)
    }
}

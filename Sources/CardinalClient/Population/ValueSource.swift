/// The kind of thing that says a value of a card.
public struct ValueSource: CardTerm {
    /// The word as the API spells it.
    public let rawValue: String

    /// Takes the word as the API spells it.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A model.
    public static let model = ValueSource(rawValue: "Model")
    /// A training job.
    public static let trainingJob = ValueSource(rawValue: "TrainingJob")
    /// A model package.
    public static let modelPackage = ValueSource(rawValue: "ModelPackage")
    /// A report of an evaluation.
    public static let evaluationReport = ValueSource(rawValue: "EvaluationReport")
    /// Another card.
    public static let modelCard = ValueSource(rawValue: "ModelCard")
}

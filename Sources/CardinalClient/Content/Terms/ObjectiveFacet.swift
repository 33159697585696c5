/// The metric that training watches; any other text may be one, too.
public struct ObjectiveFacet: CardTerm {
    /// The word as the API spells it.
    public let rawValue: String

    /// Takes the word as the API spells it.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Accuracy.
    public static let accuracy = ObjectiveFacet(rawValue: "Accuracy")
    /// The area under the curve.
    public static let auc = ObjectiveFacet(rawValue: "AUC")
    /// Loss.
    public static let loss = ObjectiveFacet(rawValue: "Loss")
    /// The mean absolute error.
    public static let mae = ObjectiveFacet(rawValue: "MAE")
    /// The root of the mean squared error.
    public static let rmse = ObjectiveFacet(rawValue: "RMSE")
}

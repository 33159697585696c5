import JSONTree

/// Which way a metric gets better.
package enum MetricDirection: Hashable, Sendable {
    case higherIsBetter
    case lowerIsBetter

    /// The direction of a metric by its name; nil for names that say nothing about it, such as those of bias metrics,
    /// which are best near a value of their own.
    ///
    /// - Parameter content: a card whose objective function settles the direction of the metric that it names.
    package init?(of name: String, in content: JSON? = nil) {
        if let stated = content.flatMap({ Self.stated(for: name, in: $0) }) {
            self = stated
            return
        }
        let words = Self.words(of: name)
        let joined = words.joined()
        // Short names occur at the end of other words: "map" in "roadmap".
        func isMeant(_ known: String) -> Bool {
            words.contains(known) || known.count > 3 && joined.hasSuffix(known)
        }
        if Self.lower.contains(where: isMeant) {
            self = .lowerIsBetter
        } else if Self.higher.contains(where: isMeant) {
            self = .higherIsBetter
        } else {
            return nil
        }
    }

    /// What a change means: nil for none, and where the direction is not known.
    package static func isImprovement(from before: Double, to after: Double, _ direction: MetricDirection?) -> Bool? {
        guard let direction, before != after else { return nil }
        return (after > before) == (direction == .higherIsBetter)
    }

    private static func stated(for name: String, in content: JSON) -> MetricDirection? {
        let objective = content["training_details"]?["objective_function"]
        let function = objective?["function"]?.members == nil ? objective : objective?["function"]
        guard let facet = function?["facet"]?.string, words(of: facet) == words(of: name) else { return nil }
        switch function?["function"]?.string {
        case "Maximize": return .higherIsBetter
        case "Minimize": return .lowerIsBetter
        default: return nil
        }
    }

    /// The words of a name in small letters: `validation:F1_score` has three.
    static func words(of name: String) -> [String] {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static let lower: Set<String> = [
        "loss", "logloss", "error", "mae", "mse", "rmse", "rmsle", "mape", "smape", "wape", "wql", "brier",
        "perplexity",
        "fpr", "fnr", "fdr", "latency", "deviance", "violations", "drift", "eer", "wer", "cer", "merror",
    ]

    private static let higher: Set<String> = [
        "accuracy", "auc", "auroc", "auprc", "precision", "recall", "f1", "f05", "f2", "sensitivity", "specificity",
        "gini",
        "ks", "r2", "mcc", "kappa", "tpr", "tnr", "npv", "ppv", "map", "ndcg", "mrr", "bleu", "rouge", "meteor", "iou",
        "dice", "lift", "likelihood", "f1score",
    ]
}

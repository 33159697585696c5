import JSONTree

/// The few numbers that a reader wants to see first.
package enum HeadlineMetrics {
    /// At most `count` metrics: the objective's own, then measures of quality that everybody knows, then the rest in the
    /// card's order; of a name that occurs several times, the first one.
    ///
    /// What was measured on data that the model had not seen comes first; metrics of the training stand in while there
    /// are fewer than three.
    package static func of(_ content: JSON, count: Int = 5) -> [SingleMetric] {
        let all = SingleMetric.all(in: content)
        let objective = objective(in: content)
        var names: Set<[String]> = []
        let evaluated = ranked(all.filter { !$0.isFromTraining }, objective, &names).prefix(count)
        guard evaluated.count < few else { return Array(evaluated) }
        let trained = ranked(all.filter(\.isFromTraining), objective, &names)
        return Array((evaluated + trained.prefix(evaluated.isEmpty ? count : few - evaluated.count)).prefix(count))
    }

    /// Fewer than this say little.
    private static let few = 3

    /// The metrics of names that have not been taken yet, the most telling first.
    private static func ranked(
        _ metrics: [SingleMetric],
        _ objective: [String],
        _ names: inout Set<[String]>
    ) -> [SingleMetric] {
        var ranks: [(rank: Int, position: Int)] = []
        for (position, metric) in metrics.enumerated() {
            let words = MetricDirection.words(of: metric.name)
            if names.insert(words).inserted { ranks.append((rank(of: words, objective), position)) }
        }
        return ranks.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map { metrics[$0.position] }
    }

    private static func objective(in content: JSON) -> [String] {
        let outer = content["training_details"]?["objective_function"]
        let function = outer?["function"]?.members == nil ? outer : outer?["function"]
        return MetricDirection.words(of: function?["facet"]?.string ?? "")
    }

    private static func rank(of words: [String], _ objective: [String]) -> Int {
        if words == objective { return 0 }
        // A deviation says how sure a measure is; it is no measure itself.
        let isDeviation = words.contains { $0 == "standard" || $0 == "deviation" || $0 == "std" }
        let joined = words.joined()
        let known = familiar.firstIndex { words.contains($0) || joined == $0 }
        guard let known, !isDeviation else { return familiar.count + (isDeviation ? 2 : 1) }
        return known + 1
    }

    private static let familiar = [
        "auc", "auroc", "accuracy", "f1", "precision", "recall", "gini", "ks", "rmse", "mae", "r2", "mape", "mse",
        "logloss", "loss", "error",
    ]
}

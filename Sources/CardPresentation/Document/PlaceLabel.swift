import JSONTree
import ModelCards

/// What a place in a card's content is called by people.
package enum PlaceLabel {
    /// The way to the place in plain words, from the section on: `Evaluation`, `Holdout`, `Quality`, `auc`.
    ///
    /// Lists between a thing and its parts, such as `metric_groups`, and a metric's `value` say nothing that their
    /// neighbours do not say.
    package static func words(for place: ContentPlace) -> [String] {
        var words: [String] = []
        for (position, step) in place.steps.enumerated() {
            switch step {
            case .element(let name):
                let again = name.occurrence > 0 ? " (\(name.occurrence + 1))" : ""
                words.append(DisplayText.cleanLine(name.text) + again)
            case .member(let name):
                let isLast = position == place.steps.count - 1
                let parent = parentName(of: place, position)
                let isValue = name == "value" && isLast && position > 0
                let isSilent = silent.contains(name) || (name == "function" && parent == "objective_function")
                guard !isValue, !isSilent || words.isEmpty || isLast else { continue }
                words.append(word(for: name, below: parent))
            }
        }
        return words.isEmpty ? ["Content"] : words
    }

    /// The same in one line.
    package static func text(for place: ContentPlace) -> String {
        words(for: place).joined(separator: " › ")
    }

    private static let silent: Set<String> = ["metric_groups", "metric_data", "training_job_details"]

    private static func parentName(of place: ContentPlace, _ position: Int) -> String? {
        guard position > 0, case .member(let parent) = place.steps[position - 1] else { return nil }
        return parent
    }

    private static func word(for name: String, below parent: String?) -> String {
        switch parent {
        // What a member of these is called was made up by the card's authors, who wrote it as it is to be read.
        case "custom_details", "metadata": DisplayText.cleanLine(name)
        case "objective_function", "function": objective[name] ?? FieldLabel.label(of: name)
        case "training_job_details": job[name] ?? FieldLabel.label(of: name)
        default: FieldLabel.label(of: name)
        }
    }

    /// As the sections of a document call them.
    private static let objective = ["function": "Goal", "facet": "Measured by"]
    private static let job = [
        "hyper_parameters": "Hyperparameters", "user_provided_hyper_parameters": "Additional hyperparameters",
        "user_provided_training_metrics": "Additional training metrics",
    ]
}

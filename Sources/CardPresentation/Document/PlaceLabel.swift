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
                let isSilent = silent.contains(name) || (name == "value" && isLast && position > 0)
                guard !isSilent || words.isEmpty || (isLast && name != "value") else { continue }
                words.append(isWritten(place, position) ? DisplayText.cleanLine(name) : FieldLabel.label(of: name))
            }
        }
        return words.isEmpty ? ["Content"] : words
    }

    /// The same in one line.
    package static func text(for place: ContentPlace) -> String {
        words(for: place).joined(separator: " › ")
    }

    private static let silent: Set<String> = ["metric_groups", "metric_data", "training_job_details"]

    /// Whether a member's name was made up by the card's authors, who wrote it as it is to be read.
    private static func isWritten(_ place: ContentPlace, _ position: Int) -> Bool {
        guard position > 0, case .member(let parent) = place.steps[position - 1] else { return false }
        return parent == "custom_details" || parent == "metadata"
    }
}

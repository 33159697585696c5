import JSONTree

/// How much of what reviewers ask for a card says.
///
/// The schema demands next to nothing. What is asked for here is what the SageMaker documentation recommends to fill in
/// and what a reviewer cannot decide without.
package struct ContentCompleteness: Hashable, Sendable {
    /// A part of the card, in the order in which it is written.
    package enum Part: String, Hashable, Sendable, CaseIterable {
        case overview = "Model overview"
        case uses = "Intended uses and risk"
        case business = "Business details"
        case training = "Training"
        case evaluation = "Evaluation"
        case additional = "Additional information"
    }

    /// One thing that a card should say.
    package struct Item: Hashable, Sendable {
        package let part: Part
        /// What it is called, such as "Purpose of the model".
        package let label: String
        package let isPresent: Bool
    }

    /// In the order of the parts.
    package let items: [Item]

    /// Looks through a content, valid or not.
    package init(_ content: JSON) {
        items = Self.wanted.map { wanted in
            Item(part: wanted.part, label: wanted.label, isPresent: wanted.places.contains { content.says(at: $0) })
        }
    }

    /// How many of the items are there.
    package var presentCount: Int { items.count(where: \.isPresent) }

    /// What the card does not say yet.
    package var missing: [Item] { items.filter { !$0.isPresent } }

    /// From 0 to 100, rounded down, so that only a complete card has 100.
    package var percent: Int { presentCount * 100 / items.count }

    private struct Wanted {
        let part: Part
        let label: String
        /// Any of these places will do.
        let places: [[String]]

        init(_ part: Part, _ label: String, _ places: [String]...) {
            (self.part, self.label, self.places) = (part, label, places)
        }
    }

    private static let job = ["training_details", "training_job_details"]

    private static let wanted: [Wanted] = [
        Wanted(
            .overview,
            "Model name",
            ["model_overview", "model_name"],
            ["model_package_details", "model_package_name"]
        ),
        Wanted(
            .overview,
            "Description",
            ["model_overview", "model_description"],
            ["model_package_details", "model_package_description"]
        ),
        Wanted(.overview, "Model owner", ["model_overview", "model_owner"]),
        Wanted(.overview, "Problem type", ["model_overview", "problem_type"], ["model_package_details", "task"]),
        Wanted(.uses, "Purpose of the model", ["intended_uses", "purpose_of_model"]),
        Wanted(.uses, "Intended uses", ["intended_uses", "intended_uses"]),
        Wanted(
            .uses,
            "Factors affecting the model’s efficiency",
            ["intended_uses", "factors_affecting_model_efficiency"]
        ),
        Wanted(.uses, "Risk rating", ["intended_uses", "risk_rating"]),
        Wanted(.uses, "Explanation of the risk rating", ["intended_uses", "explanations_for_risk_rating"]),
        Wanted(.business, "Business problem", ["business_details", "business_problem"]),
        Wanted(
            .business,
            "Line of business",
            ["business_details", "line_of_business"],
            ["additional_information", "custom_details", "Line of business"]
        ),
        Wanted(.training, "Objective function", ["training_details", "objective_function"]),
        Wanted(.training, "Training datasets", job + ["training_datasets"]),
        Wanted(
            .training,
            "Hyperparameters",
            job + ["hyper_parameters"],
            job + ["user_provided_hyper_parameters"]
        ),
        Wanted(
            .evaluation,
            "Metrics of an evaluation",
            ["evaluation_details", "*", "metric_groups", "*", "metric_data"]
        ),
        Wanted(.evaluation, "Datasets of an evaluation", ["evaluation_details", "*", "datasets"]),
        Wanted(.additional, "Ethical considerations", ["additional_information", "ethical_considerations"]),
        Wanted(.additional, "Caveats and recommendations", ["additional_information", "caveats_and_recommendations"]),
    ]
}

extension JSON {
    /// Whether something that is not blank is at the place; `*` stands for any element of a list.
    fileprivate func says(at place: [String]) -> Bool {
        guard let step = place.first else { return saysSomething }
        let rest = Array(place.dropFirst())
        if step == "*" { return (array ?? []).contains { $0.says(at: rest) } }
        return self[step]?.says(at: rest) ?? false
    }

    /// A rating of "Unknown" is an answer; blank text and empty lists are none.
    private var saysSomething: Bool {
        switch self {
        case .null: false
        case .string(let text): !text.allSatisfy(\.isWhitespace)
        case .array(let elements): elements.contains(where: \.saysSomething)
        case .object(let members): members.contains { $0.value.saysSomething }
        case .bool, .number: true
        }
    }
}

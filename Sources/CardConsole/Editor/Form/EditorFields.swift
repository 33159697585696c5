extension EditorStep {
    /// What the step's form asks for; the evaluation has forms of its own.
    package var groups: [EditorGroup] {
        switch self {
        case .details: [.overview, .uses, .risk]
        case .training: [.objective, .job, .hyperparameters, .trainingMetrics]
        case .additional: [.considerations, .business, .custom]
        case .evaluation, .review: []
        }
    }

    /// Every field of the step.
    package var fields: [EditorField] { groups.flatMap(\.fields) }
}

extension EditorGroup {
    fileprivate static let overview = EditorGroup(
        "Model overview",
        "What the model is and who answers for it.",
        [
            .line("model_overview/model_name", "Model name", hint: "What people call the model.").short,
            EditorField("model_overview/model_version", "Model version", .number, hint: "A number from 1 on.").short,
            .prose(
                "model_overview/model_description",
                "Description",
                1024,
                hint: "What the model does, in plain words."
            ),
            .line("model_overview/model_owner", "Model owner", hint: "The person or team that answers for it.").short,
            .line("model_overview/model_creator", "Model creator", hint: "Who built it.").short,
            EditorField(
                "model_overview/problem_type",
                "Problem type",
                .line(
                    limit: 1024,
                    suggestions: [
                        "Binary classification", "Multiclass classification", "Regression", "Forecasting", "Ranking",
                        "Recommendation", "Clustering", "Anomaly detection", "Text generation",
                    ]
                ),
                hint: "What kind of question it answers."
            ).short,
            .line(
                "model_overview/algorithm_type",
                "Algorithm type",
                hint: "Such as gradient boosting or a language model."
            ).short,
            .line(
                "model_overview/model_id",
                "Model ID",
                hint: "The ARN of a registered model, or what another system calls the model."
            ),
            EditorField("model_overview/model_artifact", "Model artifacts", .lines(limit: 1024, most: 15)),
            EditorField(
                "model_overview/inference_environment/container_image",
                "Inference container images",
                .lines(limit: 1024, most: 15)
            ),
        ]
    )

    fileprivate static let uses = EditorGroup(
        "Intended uses",
        "What a reader looks for first: what the model is for, and where its limits are.",
        [
            .prose("intended_uses/purpose_of_model", "Purpose of the model", 2048),
            .prose(
                "intended_uses/intended_uses",
                "Intended uses",
                2048,
                hint: "Who may use it for which decisions, and what it must not be used for."
            ),
            .prose(
                "intended_uses/factors_affecting_model_efficiency",
                "Factors affecting the model’s efficiency",
                2048,
                hint: "Such as data that changes with the season, or groups that the training data has few examples of."
            ),
        ]
    )

    fileprivate static let risk = EditorGroup(
        "Risk",
        nil,
        [
            EditorField("intended_uses/risk_rating", "Risk rating", .rating(riskRatings)),
            .prose(
                "intended_uses/explanations_for_risk_rating",
                "Explanation of the risk rating",
                2048,
                hint: "Why this rating, and what keeps the risk in bounds."
            ),
        ]
    )

    private static let riskRatings: [EditorField.Option] = [
        .init("High", "High", "A wrong answer can harm people, break a law or cost a great deal, and is hard to undo."),
        .init("Medium", "Medium", "A wrong answer costs money or trust, but people notice it and can put it right."),
        .init("Low", "Low", "A wrong answer is a nuisance; no decision about a person depends on it."),
        .init("Unknown", "Unknown", "Somebody has looked, and it cannot be said yet."),
    ]

    fileprivate static let considerations = EditorGroup(
        "Considerations",
        nil,
        [
            .prose("additional_information/ethical_considerations", "Ethical considerations", 2048),
            .prose(
                "additional_information/caveats_and_recommendations",
                "Caveats and recommendations",
                2048,
                hint: "What people who use the model should know before they rely on it."
            ),
        ]
    )

    fileprivate static let business = EditorGroup(
        "Business details",
        nil,
        [
            .prose("business_details/business_problem", "Business problem", 2048),
            .prose("business_details/business_stakeholders", "Business stakeholders", 2048),
            .line("business_details/line_of_business", "Line of business", 2048),
        ]
    )

    fileprivate static let custom = EditorGroup(
        "Custom fields",
        "Anything that your organization records besides, such as “Line of business” with “Personal finance”.",
        [EditorField("additional_information/custom_details", "Custom fields", .pairs(limit: 1024))]
    )
}

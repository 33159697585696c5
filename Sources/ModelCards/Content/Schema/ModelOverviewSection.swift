extension ContentRule {
    /// `model_overview` of a card of its own.
    static let modelOverview = ContentRule.closed(
        .optional("model_id", .text(upTo: 1024)),
        .optional("model_name", .text(upTo: 1024)),
        .optional("model_description", .text(upTo: 1024)),
        .optional("model_version", .number(minimum: 1)),
        .optional("problem_type", .text(upTo: 1024)),
        .optional("algorithm_type", .text(upTo: 1024)),
        .optional("model_creator", .text(upTo: 1024)),
        .optional("model_owner", .text(upTo: 1024)),
        .optional("model_artifact", .list(of: .text(upTo: 1024), upTo: 15)),
        .optional("inference_environment", .environment)
    )

    /// `model_overview` of a model package's card, whose package says the rest.
    static let packageModelOverview = ContentRule.closed(
        .optional("model_description", .text(upTo: 1024)),
        .optional("model_creator", .text(upTo: 1024)),
        .optional("model_artifact", .list(of: .text(upTo: 1024), upTo: 15)),
        .optional("algorithm_type", .text(upTo: 1024)),
        .optional("problem_type", .text(upTo: 1024)),
        .optional("model_owner", .text(upTo: 1024))
    )

    /// The images that a model trains or runs in.
    static let environment = ContentRule.closed(
        .optional("container_image", .list(of: .text(upTo: 1024), upTo: 15))
    )
}

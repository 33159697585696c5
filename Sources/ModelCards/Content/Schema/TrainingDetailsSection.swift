extension ContentRule {
    /// `training_details`.
    ///
    /// The published schema writes the limits of 50 metrics and 100 hyperparameters, and everything within the
    /// objective function, where draft-07 ignores them; clients rely on that.
    static let trainingDetails = ContentRule.closed(
        .optional("objective_function", .object([], others: .allowed)),
        .optional("training_observations", .text(upTo: 1024)),
        .optional("training_job_details", .trainingJobDetails)
    )

    private static let trainingJobDetails = ContentRule.closed(
        .optional("training_arn", .text(upTo: 1024)),
        .optional("training_datasets", .list(of: .text(upTo: 1024), upTo: 15)),
        .optional("training_environment", .environment),
        .optional("training_metrics", .list(of: .trainingMetric)),
        .optional("user_provided_training_metrics", .list(of: .trainingMetric)),
        .optional("hyper_parameters", .list(of: .hyperParameter)),
        .optional("user_provided_hyper_parameters", .list(of: .hyperParameter))
    )

    private static let trainingMetric = ContentRule.closed(
        .required("name", .name(pattern: 255)),
        .required("value", .anyNumber),
        .optional("notes", .text(upTo: 1024))
    )

    /// The value's pattern is `.{0,255}`, which any string satisfies.
    private static let hyperParameter = ContentRule.closed(
        .required("name", .name(pattern: 255)),
        .optional("value", .freeText)
    )
}

extension EditorGroup {
    static let objective = EditorGroup(
        "Objective function",
        "What the training was told to aim at.",
        [
            EditorField(
                "training_details/objective_function/function/function",
                "Direction",
                .choice([.init("Maximize", "Maximize"), .init("Minimize", "Minimize")])
            ).short,
            EditorField(
                "training_details/objective_function/function/facet",
                "Metric",
                .line(limit: 63, suggestions: ["Accuracy", "AUC", "Loss", "MAE", "RMSE"])
            ).short,
            .line(
                "training_details/objective_function/function/condition",
                "Description",
                63,
                hint: "Such as “on the validation set”."
            ),
            .prose("training_details/objective_function/notes", "Notes", 1024),
        ]
    )

    static let job = EditorGroup(
        "Training job",
        nil,
        [
            .prose(
                "training_details/training_observations",
                "Observations",
                1024,
                hint: "What whoever trained the model noticed."
            ),
            .line("training_details/training_job_details/training_arn", "Training job ARN"),
            EditorField(
                "training_details/training_job_details/training_datasets",
                "Training datasets",
                .lines(limit: 1024, most: 15),
                hint: "An address or a name a row."
            ),
            EditorField(
                "training_details/training_job_details/training_environment/container_image",
                "Training container images",
                .lines(limit: 1024, most: 15)
            ),
        ]
    )

    static let hyperparameters = EditorGroup(
        "Hyperparameters",
        nil,
        [
            EditorField(
                "training_details/training_job_details/hyper_parameters",
                "Hyperparameters of the training job",
                .table(parameterColumns)
            ),
            EditorField(
                "training_details/training_job_details/user_provided_hyper_parameters",
                "Hyperparameters added by hand",
                .table(parameterColumns)
            ),
        ]
    )

    static let trainingMetrics = EditorGroup(
        "Training metrics",
        nil,
        [
            EditorField(
                "training_details/training_job_details/training_metrics",
                "Metrics of the training job",
                .table(metricColumns)
            ),
            EditorField(
                "training_details/training_job_details/user_provided_training_metrics",
                "Metrics added by hand",
                .table(metricColumns)
            ),
        ]
    )

    private static let parameterColumns: [EditorField.Column] = [.init("name", "Name"), .init("value", "Value")]
    private static let metricColumns: [EditorField.Column] = [
        .init("name", "Name"), .init("value", "Value", isNumber: true), .init("notes", "Notes"),
    ]
}

extension ContentRule {
    /// `model_package_details`.
    static let modelPackageDetails = ContentRule.closed(
        .optional("model_package_arn", .text(minLength: 1, maxLength: 2048)),
        .optional("model_package_name", .text(minLength: 1, maxLength: 63)),
        .optional("model_package_group_name", .text(minLength: 1, maxLength: 63)),
        .optional("model_package_version", .number(minimum: 1)),
        .optional("model_package_description", .text(upTo: 1024)),
        .optional("model_package_status", .oneOf(["Pending", "InProgress", "Completed", "Failed", "Deleting"])),
        .optional("model_approval_status", .oneOf(["Approved", "Rejected", "PendingManualApproval"])),
        .optional("approval_description", .text(upTo: 1024)),
        .optional("created_by", .closed(.optional("user_profile_name", .text(upTo: 63)))),
        .optional("domain", .freeText),
        .optional("task", .freeText),
        .optional("source_algorithms", .list(of: .sourceAlgorithm, upTo: 15)),
        .optional("inference_specification", .closed(.required("containers", .list(of: .container, upTo: 15))))
    )

    private static let sourceAlgorithm = ContentRule.closed(
        .required("algorithm_name", .text(upTo: 170)),
        .optional("model_data_url", .text(upTo: 1024))
    )

    private static let container = ContentRule.closed(
        .required("image", .text(upTo: 255)),
        .optional("model_data_url", .text(upTo: 1024)),
        .optional("nearest_model_name", .freeText)
    )
}

import JSONTree

/// `model_package_details`: the registered model that the card belongs to.
enum ModelPackageSection {
    static func blocks(_ content: inout Fields) -> [Block] {
        guard var fields = content.takeObject("model_package_details") else { return [] }
        var facts = fields.takeFacts(
            "model_package_group_name",
            "model_package_name",
            "model_package_version",
            "model_package_arn",
            "model_package_description",
            "model_package_status",
            "model_approval_status",
            "approval_description",
            "domain",
            "task"
        )
        if var creator = fields.takeObject("created_by") {
            facts += creator.takeFacts("user_profile_name") + creator.takeRest()
        }
        let algorithms = RecordTable.blocks(
            takingFrom: &fields,
            "source_algorithms",
            titled: "Source algorithms",
            columns: [("algorithm_name", "Algorithm"), ("model_data_url", "Model data")]
        )
        var containers: [Block] = []
        if var specification = fields.takeObject("inference_specification") {
            containers = RecordTable.blocks(
                takingFrom: &specification,
                "containers",
                titled: "Inference containers",
                columns: [
                    ("image", "Image"), ("model_data_url", "Model data"), ("nearest_model_name", "Nearest model"),
                ]
            )
            facts += specification.takeRest()
        }
        return .facts(facts + fields.takeRest()) + algorithms + containers
    }
}

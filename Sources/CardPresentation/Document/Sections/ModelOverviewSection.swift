import JSONTree

/// `model_overview`: what the model is and where it lives.
enum ModelOverviewSection {
    static func blocks(_ content: inout Fields) -> [Block] {
        guard var fields = content.takeObject("model_overview") else { return [] }
        var facts = fields.takeFacts("model_name", "model_id", "model_version")
        // The first page shows the description in full; only one that is no text, or blank, is left for here.
        if let description = fields.take("model_description"), !isOnCover(description) {
            facts += GenericFacts.facts(FieldLabel.label(of: "model_description"), description)
        }
        facts += fields.takeFacts("problem_type", "algorithm_type", "model_owner", "model_creator", "model_artifact")
        if var environment = fields.takeObject("inference_environment") {
            if let images = environment.take("container_image") {
                facts += GenericFacts.facts("Inference containers", images)
            }
            facts += environment.takeRest()
        }
        return .facts(facts + fields.takeRest())
    }

    private static func isOnCover(_ description: JSON) -> Bool {
        description.string.map { !$0.allSatisfy(\.isWhitespace) } ?? false
    }
}

/// `intended_uses`: what the model is for, and how risky it is to use it.
enum IntendedUsesSection {
    static func blocks(_ content: inout Fields) -> [Block] {
        guard var fields = content.takeObject("intended_uses") else { return [] }
        let known = fields.takeFacts(
            "purpose_of_model",
            "intended_uses",
            "factors_affecting_model_efficiency",
            "risk_rating",
            "explanations_for_risk_rating"
        )
        return .facts(known + fields.takeRest())
    }
}

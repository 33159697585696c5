extension ContentRule {
    /// `intended_uses`.
    static let intendedUses = ContentRule.closed(
        .optional("purpose_of_model", .text(upTo: 2048)),
        .optional("intended_uses", .text(upTo: 2048)),
        .optional("factors_affecting_model_efficiency", .text(upTo: 2048)),
        .optional("risk_rating", .oneOf(["High", "Medium", "Low", "Unknown"])),
        .optional("explanations_for_risk_rating", .text(upTo: 2048))
    )
}

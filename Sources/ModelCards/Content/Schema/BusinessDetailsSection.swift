extension ContentRule {
    /// `business_details`.
    static let businessDetails = ContentRule.closed(
        .optional("business_problem", .text(upTo: 2048)),
        .optional("business_stakeholders", .text(upTo: 2048)),
        .optional("line_of_business", .text(upTo: 2048))
    )
}

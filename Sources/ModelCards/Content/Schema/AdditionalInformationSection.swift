extension ContentRule {
    /// `additional_information`.
    static let additionalInformation = ContentRule.closed(
        .optional("ethical_considerations", .text(upTo: 2048)),
        .optional("caveats_and_recommendations", .text(upTo: 2048)),
        .optional("custom_details", .map(of: .text(upTo: 1024)))
    )
}

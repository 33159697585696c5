/// `additional_information`: ethics, caveats, and whatever the authors added under names of their own.
enum AdditionalInformationSection {
    static func blocks(_ content: inout Fields) -> [Block] {
        guard var fields = content.takeObject("additional_information") else { return [] }
        let known = fields.takeFacts("ethical_considerations", "caveats_and_recommendations")
        var custom = fields.takeObject("custom_details")
        var blocks = [Block].facts(known + fields.takeRest())
        if let details = custom?.takeRestAsWritten(), !details.isEmpty {
            blocks += [.heading(Heading(2, "Custom details")), .facts(details)]
        }
        return blocks
    }
}

/// `business_details`: whom the model serves.
enum BusinessDetailsSection {
    static func blocks(_ content: inout Fields) -> [Block] {
        guard var fields = content.takeObject("business_details") else { return [] }
        let known = fields.takeFacts("business_problem", "business_stakeholders", "line_of_business")
        return .facts(known + fields.takeRest())
    }
}

import ModelCards
import Testing

@Suite("The limits of every section's members")
struct SectionLimitsTests {
    static let overview = [
        "model_id", "model_name", "model_description", "problem_type", "algorithm_type", "model_creator", "model_owner",
    ]
    static let uses = [
        "purpose_of_model", "intended_uses", "factors_affecting_model_efficiency", "explanations_for_risk_rating",
    ]
    static let business = ["business_problem", "business_stakeholders", "line_of_business"]

    /// The way to a string, with the string's place marked, and its greatest length.
    static let texts: [(String, Int)] =
        overview.map { (#"{"model_overview":{"\#($0)":@}}"#, 1024) }
        + uses.map { (#"{"intended_uses":{"\#($0)":@}}"#, 2048) }
        + business.map { (#"{"business_details":{"\#($0)":@}}"#, 2048) }
        + [
            (#"{"model_overview":{"model_artifact":[@]}}"#, 1024),
            (#"{"model_overview":{"inference_environment":{"container_image":[@]}}}"#, 1024),
            (#"{"training_details":{"training_observations":@}}"#, 1024),
            (#"{"training_details":{"training_job_details":{"training_arn":@}}}"#, 1024),
            (#"{"training_details":{"training_job_details":{"training_datasets":[@]}}}"#, 1024),
            (#"{"training_details":{"training_job_details":{"training_environment":{"container_image":[@]}}}}"#, 1024),
            (
                #"{"training_details":{"training_job_details":{"#
                    + #""training_metrics":[{"name":"n","value":1,"notes":@}]}}}"#,
                1024
            ),
            (#"{"evaluation_details":[{"name":"e","evaluation_observation":@}]}"#, 2096),
            (#"{"evaluation_details":[{"name":"e","evaluation_job_arn":@}]}"#, 256),
            (#"{"evaluation_details":[{"name":"e","datasets":[@]}]}"#, 1024),
            (#"{"evaluation_details":[{"name":"e","metadata":{"k":@}}]}"#, 1024),
            (#"{"additional_information":{"ethical_considerations":@}}"#, 2048),
            (#"{"additional_information":{"caveats_and_recommendations":@}}"#, 2048),
            (#"{"additional_information":{"custom_details":{"k":@}}}"#, 1024),
            (#"{"model_package_details":{"model_package_arn":@}}"#, 2048),
            (#"{"model_package_details":{"model_package_name":@}}"#, 63),
            (#"{"model_package_details":{"model_package_group_name":@}}"#, 63),
            (#"{"model_package_details":{"model_package_description":@}}"#, 1024),
            (#"{"model_package_details":{"approval_description":@}}"#, 1024),
            (#"{"model_package_details":{"created_by":{"user_profile_name":@}}}"#, 63),
            (#"{"model_package_details":{"source_algorithms":[{"algorithm_name":@}]}}"#, 170),
            (#"{"model_package_details":{"source_algorithms":[{"algorithm_name":"a","model_data_url":@}]}}"#, 1024),
            (#"{"model_package_details":{"inference_specification":{"containers":[{"image":@}]}}}"#, 255),
            (
                #"{"model_package_details":{"inference_specification":{"#
                    + #""containers":[{"image":"i","model_data_url":@}]}}}"#,
                1024
            ),
            (SampleContent.metric(#"{"name":"m","type":"number","value":1,"notes":@}"#), 1024),
            (SampleContent.metric(#"{"name":"m","type":"string","value":@}"#), 63),
            (SampleContent.metric(#"{"name":"m","type":"number","value":1,"x_axis_name":@}"#), 63),
            (SampleContent.metric(#"{"name":"m","type":"matrix","value":[[1]],"y_axis_name":[@]}"#), 63),
        ]

    @Test("A string may have as many code points as its limit and no more", arguments: texts)
    func limitsTexts(template: String, limit: Int) {
        #expect(messages(template, SampleContent.text(limit)) == [])
        #expect(messages(template, SampleContent.text(limit, of: "日")) == [])
        #expect(messages(template, SampleContent.text(limit, of: "\\ud83d\\ude00")) == [])
        let expected = ["String length must be less than or equal to \(limit)"]
        #expect(messages(template, SampleContent.text(limit + 1)) == expected)
        #expect(messages(template, SampleContent.text(limit + 1, of: "😀")) == expected)
        #expect(messages(template, SampleContent.text(limit + 1, of: "\\u00e9")) == expected)
        #expect(messages(template, "null").first?.hasPrefix("Invalid type. Expected: ") == true)
    }

    /// The way to a list, one of its elements, and its greatest length.
    static let lists: [(String, String, Int)] = [
        (#"{"model_overview":{"model_artifact":@}}"#, #""a""#, 15),
        (#"{"model_overview":{"inference_environment":{"container_image":@}}}"#, #""a""#, 15),
        (#"{"training_details":{"training_job_details":{"training_datasets":@}}}"#, #""a""#, 15),
        (#"{"training_details":{"training_job_details":{"training_environment":{"container_image":@}}}}"#, #""a""#, 15),
        (#"{"evaluation_details":[{"name":"e","datasets":@}]}"#, #""a""#, 10),
        (#"{"model_package_details":{"source_algorithms":@}}"#, #"{"algorithm_name":"a"}"#, 15),
        (#"{"model_package_details":{"inference_specification":{"containers":@}}}"#, #"{"image":"a"}"#, 15),
    ]

    @Test("A list may be empty, and as long as its limit", arguments: lists)
    func limitsLists(template: String, element: String, limit: Int) {
        #expect(messages(template, "[]") == [])
        #expect(messages(template, SampleContent.list(limit, of: element)) == [])
        #expect(
            messages(template, SampleContent.list(limit + 1, of: element)) == ["Array must have at most \(limit) items"]
        )
    }

    @Test(
        "Training metrics and hyperparameters have no limit in number",
        arguments: [
            ("training_metrics", #"{"name":"n","value":1}"#),
            ("user_provided_training_metrics", #"{"name":"n","value":1}"#),
            ("hyper_parameters", #"{"name":"n"}"#), ("user_provided_hyper_parameters", #"{"name":"n","value":""}"#),
        ]
    )
    func leavesListsOpen(member: String, element: String) {
        let template = #"{"training_details":{"training_job_details":{"\#(member)":@}}}"#
        #expect(messages(template, SampleContent.list(150, of: element)) == [])
        #expect(messages(template, SampleContent.list(1, of: #"{"value":"1"}"#)).contains("name is required"))
    }

    @Test(
        "A package's names need a character, its versions start at 1 and its states are the known ones",
        arguments: [
            ("model_package_arn", #""""#, "String length must be greater than or equal to 1"),
            ("model_package_group_name", #""""#, "String length must be greater than or equal to 1"),
            ("model_package_version", "0.5", "Must be greater than or equal to 1"),
            ("model_package_version", "true", "Invalid type. Expected: number, given: boolean"),
            (
                "model_approval_status", #""approved""#,
                #"model_package_details.model_approval_status must be one of the following: "#
                    + #""Approved", "Rejected", "PendingManualApproval""#
            ),
            ("inference_specification", "{}", "containers is required"),
            ("source_algorithms", "[{}]", "algorithm_name is required"),
        ]
    )
    func checksPackages(member: String, value: String, expected: String) {
        #expect(messages(#"{"model_package_details":{"\#(member)":@}}"#, value) == [expected])
    }

    private func messages(_ template: String, _ value: String) -> [String] {
        let parts = template.split(separator: "@", maxSplits: 1)
        return ContentSchema.card.findings(in: parts[0] + value + parts[1]).map(\.message)
    }
}

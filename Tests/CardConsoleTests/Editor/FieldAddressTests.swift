import CardConsole
import CardTesting
import JSONTree
import Testing

@Suite("Every place of a draft can be reached")
struct FieldAddressTests {
    @Test(
        "A finding leads to its field, or to the JSON when no form has one",
        arguments: [
            ("name", "/console/edits/e1/details#name"),
            ("/model_overview/model_name", "/console/edits/e1/details#/model_overview/model_name"),
            (
                "/additional_information/custom_details/Team",
                "/console/edits/e1/additional#/additional_information/custom_details/1/value"
            ),
            ("/model_overview", "/console/edits/e1/json"), ("/model_package_details/task", "/console/edits/e1/json"),
            ("", "/console/edits/e1/json"),
        ]
    )
    func address(_ pointer: String, _ address: String) {
        let open = EditorFixtures.edit(["additional_information": ["custom_details": ["Line": "A", "Team": "B"]]])

        #expect(FieldAddress.address(of: pointer, in: open) == address)
    }
}

import JSONTree
import ModelCards
import Testing

@Suite("Warnings about model packages")
struct ContentLintModelPackageTests {
    @Test(
        "What loading does with a package's card is told",
        arguments: [
            (#"{"model_package_details":{}}"#, ["/model_package_details"]),
            (
                #"{"model_package_details":{"model_package_group_name":"g"}}"#,
                ["/model_package_details/model_package_group_name"]
            ),
            (
                #"{"model_package_details":{},"model_overview":{"model_id":"m"}}"#,
                ["/model_overview/model_id", "/model_package_details"]
            ),
            (#"{"model_overview":{"model_id":"m"}}"#, []),
        ]
    )
    func warns(text: String, places: [String]) throws {
        #expect(ContentLint.warnings(about: try JSON(parsing: text)).map(\.pointer) == places)
    }
}

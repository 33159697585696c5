import CardConsole
import CardTesting
import JSONTree
import Testing

@Suite struct ModelLinkTests {
    @Test("A registered model and a model package lead to their pages; another model is named only")
    func links() {
        let model: JSON = ["model_overview": ["model_id": "arn:aws:sagemaker:us-west-2:123456789012:model/a b"]]
        #expect(ModelLink(of: model) == ModelLink(kind: "Model", words: "a b", path: "/console/models/a%20b"))
        let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-package/group/7"
        let package: JSON = ["model_package_details": ["model_package_arn": .string(arn)]]
        let path = "/console/package?arn=arn%3Aaws%3Asagemaker%3Aus-west-2%3A123456789012%3Amodel-package%2Fgroup%2F7"
        #expect(ModelLink(of: package) == ModelLink(kind: "Model package", words: "group/7", path: path))
        let other: JSON = ["model_overview": ["model_id": "churn-v7"]]
        #expect(ModelLink(of: other) == ModelLink(kind: "Model", words: "churn-v7", path: nil))
        #expect(ModelLink(of: ["model_overview": ["model_id": ""]]) == nil)
    }
}

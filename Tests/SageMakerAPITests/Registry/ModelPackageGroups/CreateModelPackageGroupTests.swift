import JSONTree
import SageMakerAPI
import Testing

@Suite("CreateModelPackageGroup on the wire")
struct CreateModelPackageGroupTests {
    @Test("A request needs a name, and keeps what the API knows of the rest")
    func request() throws {
        let request: CreateModelPackageGroupInput = try read(
            #"{"ModelPackageGroupName":"churn","ModelPackageGroupDescription":"d","Tags":[{"Key":"k","Value":"v"}],"#
                + #""ManagedConfiguration":{"ManagedStorageType":"Restricted","Other":1},"Other":{}}"#
        )

        #expect(request.modelPackageGroupName == "churn")
        #expect(request.tags == [.init(key: "k", value: "v")])
        #expect(
            request.definition.text
                == #"{"ModelPackageGroupName":"churn","ModelPackageGroupDescription":"d","#
                + #""Tags":[{"Key":"k","Value":"v"}],"ManagedConfiguration":{"ManagedStorageType":"Restricted"}}"#
        )
    }

    @Test(
        "Constraints are those of the API",
        arguments: [
            ("{}", "Value null at 'modelPackageGroupName' failed to satisfy constraint: Member must not be null"),
            (
                #"{"ModelPackageGroupName":"a_b"}"#,
                "Value 'a_b' at 'modelPackageGroupName' failed to satisfy constraint: "
                    + "Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
            ),
            (
                #"{"ModelPackageGroupName":"a","ManagedConfiguration":{"ManagedStorageType":"x"}}"#,
                "Value 'x' at 'managedConfiguration.managedStorageType' failed to satisfy constraint: "
                    + "Member must satisfy enum value set: [Restricted]"
            ),
        ]
    )
    func constraints(body: String, problem: String) {
        #expect(
            refusal(of: CreateModelPackageGroupInput.self, body)?.message == "1 validation error detected: \(problem)"
        )
    }

    @Test("The answer is the ARN")
    func response() {
        #expect(
            wireText(CreateModelPackageGroupOutput(modelPackageGroupArn: "a")) == #"{"ModelPackageGroupArn":"a"}"#
        )
    }
}

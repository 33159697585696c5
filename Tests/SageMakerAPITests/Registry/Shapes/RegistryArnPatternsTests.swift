import SageMakerAPI
import Testing

@Suite("Patterns of ARNs in registry requests")
struct RegistryArnPatternsTests {
    static let arn = "arn:aws:sagemaker:us-west-2:123456789012:"
    static let hub = "arn:aws:sagemaker:us-west-2:aws:hub-content/SageMakerPublicHub"

    @Test(
        "A group is named by its name or its ARN",
        arguments: [
            "a", "a-b", "a--b", String(repeating: "a", count: 63), "\(arn)model-package-group/a-b", "\(arn)/a",
            "arn:aws-cn:sagemaker::123456789012:x/a",
        ]
    )
    func namesOrArns(text: String) {
        #expect(StringShape.arnOrName.pattern?.matches(text) == true)
        #expect(StringShape.versionedArnOrName.pattern?.matches(text) == true)
    }

    @Test(
        "Anything else names no group",
        arguments: [
            "", "-a", "a-", "a_b", "a b", String(repeating: "a", count: 64), "\(arn)model-package-group/",
            "\(arn)model-package-group/a_b", "\(arn)model-package-group/a/", "\(arn)a", "arn:",
            "arn:aws:s3:::bucket/a", "arn:aws:sagemaker:us-west-2:12345:x/a", "\(arn)UPPER/a",
        ]
    )
    func notNamesOrArns(text: String) {
        #expect(StringShape.arnOrName.pattern?.matches(text) == false)
        #expect(StringShape.versionedArnOrName.pattern?.matches(text) == false)
    }

    @Test(
        "Only a package is named with a version",
        arguments: [
            ("a/1", true), ("a/999999999", true), ("\(arn)model-package/a/7", true), ("a/", false), ("a/1/2", false),
            ("a/x", false), ("a/1234567890", false), ("a-/1", false), ("/1", false),
        ]
    )
    func versions(text: String, isVersion: Bool) {
        #expect(StringShape.versionedArnOrName.pattern?.matches(text) == isVersion)
        #expect(StringShape.arnOrName.pattern?.matches(text) == false)
    }

    @Test(
        "A role is an ARN of IAM",
        arguments: [
            ("arn:aws:iam::123456789012:role/Sage_Maker+=,.@-x", true), ("arn:aws:iam::123456789012:role/a/b/c", true),
            ("arn:aws:iam::123456789012:roleX", true), ("arn:aws-us-gov:iam::123456789012:role/a", true),
            ("SageMakerRole", false), ("arn:aws:iam::123456789012:role", false),
            ("arn:aws:iam::12345678901:role/a", false), ("arn:aws:iam::123456789012:user/a", false),
            ("arn:aws:iam::123456789012:role/a b", false), ("arn:aws:iam::123456789012:role/é", false),
        ]
    )
    func roles(text: String, isRole: Bool) {
        #expect(StringShape.roleArn.pattern?.matches(text) == isRole)
    }

    @Test(
        "Packages and groups have ARNs of their own",
        arguments: [
            ("\(arn)model-package/a", true, false), ("\(arn)model-package/a/3", true, false),
            ("\(arn)model-package-group/a", false, true), ("\(arn)model-package/", false, false),
            ("\(arn)model-package/a b", false, false), ("a", false, false), ("\(arn)model/a", false, false),
            ("arn:aws:sagemaker:us:123456789012:model-package/a", false, false),
        ]
    )
    func packages(text: String, isPackage: Bool, isGroup: Bool) {
        #expect(StringShape.modelPackageArn.pattern?.matches(text) == isPackage)
        #expect(StringShape.modelPackageGroupArn.pattern?.matches(text) == isGroup)
    }

    @Test(
        "Entries of a hub have a kind, a name and perhaps a version",
        arguments: [
            ("\(hub)/Model/llama-3", true, false), ("\(hub)/Model/llama-3/1.0.0", true, false),
            ("\(hub)/DataSet/d/1.0.0", false, true), ("\(hub)/Model/", false, false),
            ("\(hub)/Model/a/1", false, false),
            ("\(hub)/Model/a/1.0.0/x", false, false), ("\(hub)/Notebook/a", false, false),
            ("arn:aws:sagemaker:uswest2:aws:hub-content/h/Model/a", false, false),
            ("arn:aws:sagemaker:us-west-2:123456789012:hub-content/h/Model/a", true, false),
            ("arn:aws:sagemaker:us-west-2:12:hub-content/h/Model/a", false, false),
            ("arn:AWS:sagemaker:us-west-2:aws:hub-content/h/Model/a", false, false),
        ]
    )
    func hubs(text: String, isModel: Bool, isDataSet: Bool) {
        #expect(StringShape.hubModelArn.pattern?.matches(text) == isModel)
        #expect(StringShape.hubDataSetArn.pattern?.matches(text) == isDataSet)
    }

    @Test(
        "Plans, functions and MLflow servers have ARNs of their services",
        arguments: [
            (StringShape.trainingPlanArn, "\(arn)training-plan/p", true),
            (.trainingPlanArn, "\(arn)training-plan/", true), (.trainingPlanArn, "\(arn)training-job/p", false),
            (.mlflowArn, "\(arn)mlflow-tracking-server/s", true), (.mlflowArn, "\(arn)mlflow-/s", true),
            (.mlflowArn, "\(arn)mlflow-app1/s", false), (.mlflowArn, "\(arn)mlflow/s", false),
            (.lambdaArn, "arn:aws:lambda:us-west-2:123456789012:function:f", true),
            (.lambdaArn, "arn:aws:lambda:us-west-2:123456789012:layer:f", false),
            (.lambdaArn, "arn:aws:lambda::123456789012:function:f", false),
        ]
    )
    func services(shape: StringShape, text: String, isThat: Bool) {
        #expect(shape.pattern?.matches(text) == isThat)
    }
}

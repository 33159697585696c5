import JSONTree
import SageMakerAPI
import Testing

@Suite("The list of operations")
struct SageMakerOperationsTests {
    @Test("Every operation is there, in the order of the API's reference")
    func names() {
        #expect(
            SageMakerOperations.all.map(\.name) == [
                "CreateModelCard", "DescribeModelCard", "UpdateModelCard", "DeleteModelCard", "ListModelCards",
                "ListModelCardVersions", "CreateModelCardExportJob", "DescribeModelCardExportJob",
                "ListModelCardExportJobs", "CreateModel", "DescribeModel", "ListModels", "DeleteModel",
                "CreateTrainingJob", "DescribeTrainingJob", "ListTrainingJobs", "StopTrainingJob", "BatchPutMetrics",
                "CreateModelPackageGroup", "DescribeModelPackageGroup", "ListModelPackageGroups",
                "DeleteModelPackageGroup", "PutModelPackageGroupPolicy", "GetModelPackageGroupPolicy",
                "DeleteModelPackageGroupPolicy", "CreateModelPackage", "DescribeModelPackage", "UpdateModelPackage",
                "ListModelPackages", "DeleteModelPackage", "BatchDescribeModelPackage", "Search",
                "GetSearchSuggestions", "AddTags", "ListTags", "DeleteTags",
            ]
        )
    }

    @Test(
        "Each operation declares the errors that the service model declares",
        arguments: [
            ("CreateModelCard", ["ConflictException", "ResourceLimitExceeded"]),
            ("DescribeModelCard", ["ResourceNotFound"]),
            ("UpdateModelCard", ["ConflictException", "ResourceNotFound", "ResourceLimitExceeded"]),
            ("DeleteModelCard", ["ConflictException", "ResourceNotFound"]),
            ("ListModelCards", []),
            ("ListModelCardVersions", ["ResourceNotFound"]),
            ("CreateModelCardExportJob", ["ConflictException", "ResourceNotFound", "ResourceLimitExceeded"]),
            ("DescribeModelCardExportJob", ["ResourceNotFound"]),
            ("ListModelCardExportJobs", []),
            ("CreateModel", ["ResourceLimitExceeded"]),
            ("DescribeModel", []),
            ("ListModels", []),
            ("DeleteModel", []),
            ("CreateTrainingJob", ["ResourceNotFound", "ResourceInUse", "ResourceLimitExceeded"]),
            ("DescribeTrainingJob", ["ResourceNotFound"]),
            ("ListTrainingJobs", []),
            ("StopTrainingJob", ["ResourceNotFound"]),
            ("BatchPutMetrics", []),
            ("CreateModelPackageGroup", ["ResourceLimitExceeded"]),
            ("DescribeModelPackageGroup", []),
            ("ListModelPackageGroups", []),
            ("DeleteModelPackageGroup", ["ConflictException"]),
            ("PutModelPackageGroupPolicy", ["ConflictException"]),
            ("GetModelPackageGroupPolicy", []),
            ("DeleteModelPackageGroupPolicy", []),
            ("CreateModelPackage", ["ConflictException", "ResourceLimitExceeded"]),
            ("DescribeModelPackage", []),
            ("UpdateModelPackage", ["ConflictException"]),
            ("ListModelPackages", []),
            ("DeleteModelPackage", ["ConflictException"]),
            ("BatchDescribeModelPackage", []),
            ("Search", []),
            ("GetSearchSuggestions", []),
            ("AddTags", []),
            ("ListTags", []),
            ("DeleteTags", []),
        ]
    )
    func errors(name: String, codes: [String]) {
        let operation = SageMakerOperations.all.first { $0.name == name }
        #expect(operation?.declaredErrors.map(\.rawValue) == codes)
    }

    @Test("An operation describes itself as the published service model would")
    func description() {
        let json = SageMakerOperations.operationsAsJSON()
        #expect(
            json["DeleteTags"]?.text
                == #"{"input":{"type":"structure","required":["ResourceArn","TagKeys"],"members":{"#
                + #""ResourceArn":{"type":"string","min":0,"max":256,"#
                + #""pattern":"arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+"},"#
                + #""TagKeys":{"type":"list","member":{"type":"string","min":1,"max":128,"#
                + #""pattern":"([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)"},"min":1,"max":50}}},"errors":[]}"#
        )
        #expect(
            json["CreateModelCard"]?["input"]?["members"]?["Content"]?.text
                == #"{"type":"string","min":0,"max":100000,"pattern":".*","sensitive":true}"#
        )
        #expect(
            json["ListModelCards"]?["input"]?["members"]?["SortBy"]?.text
                == #"{"type":"string","enum":["Name","CreationTime"]}"#
        )
        #expect(
            json["ListTags"]?["input"]?["members"]?["MaxResults"]?.text == #"{"type":"integer","min":50}"#
        )
    }
}

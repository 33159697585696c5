import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct UpdateModelPackageTests {
    @Test("A decision is kept with its reason, and with who took it and when")
    func approval() async throws {
        let (cards, arn) = try await version(#""Domain": "d""#)
        cards.clock.advance()

        try await cards.updatePackage(arn, #""ModelApprovalStatus": "Approved", "ApprovalDescription": "good""#)

        let body = try await cards.describePackage(arn)
        #expect(body["ModelApprovalStatus"] == .string("Approved"))
        #expect(body["ApprovalDescription"] == .string("good"))
        #expect(body["Domain"] == .string("d"))
        #expect(body["CreationTime"] == .number("1790000000"))
        #expect(body["LastModifiedTime"] == .number("1790000001"))
        #expect(
            body["LastModifiedBy"]?.text
                == #"{"IamIdentity":{"Arn":"arn:aws:iam::123456789012:root","PrincipalId":"123456789012"}}"#
        )
        let approved = ListModelPackagesInput(modelApprovalStatus: .approved, modelPackageGroupName: "churn")
        let listed = try await cards.service.listModelPackages.run(approved, for: cards.caller)
        #expect(listed.modelPackageSummaryList.count == 1)
    }

    @Test("Metadata properties join the present ones, after some have gone")
    func metadata() async throws {
        let (cards, arn) = try await version(#""CustomerMetadataProperties": {"a": "1", "b": "2", "c": "3"}"#)

        try await cards.updatePackage(
            arn,
            #""CustomerMetadataProperties": {"b": "two", "d": "4"}, "#
                + #""CustomerMetadataPropertiesToRemove": ["a", "absent"]"#
        )

        let metadata = try await cards.describePackage(arn)["CustomerMetadataProperties"]
        #expect(metadata?.text == #"{"b":"two","c":"3","d":"4"}"#)
    }

    @Test("Names of metadata properties that look alike are told apart")
    func alikeMetadata() async throws {
        let (ring, angstrom) = ("\u{C5}", "\u{212B}")
        let (cards, arn) = try await version(
            #""CustomerMetadataProperties": {"\#(ring)": "1", "\#(angstrom)": "2"}"#
        )

        try await cards.updatePackage(arn, #""CustomerMetadataProperties": {"\#(angstrom)": "3"}"#)
        let updated = try await cards.describePackage(arn)["CustomerMetadataProperties"]
        #expect(updated?[ring] == .string("1"))
        #expect(updated?[angstrom] == .string("3"))

        try await cards.updatePackage(arn, #""CustomerMetadataPropertiesToRemove": ["\#(angstrom)"]"#)
        let left = try await cards.describePackage(arn)["CustomerMetadataProperties"]
        #expect(left?.members?.count == 1)
        #expect(left?[ring] == .string("1"))
    }

    @Test("The last metadata property takes the member with it")
    func noMetadata() async throws {
        let (cards, arn) = try await version(#""CustomerMetadataProperties": {"a": "1"}"#)

        try await cards.updatePackage(arn, #""CustomerMetadataPropertiesToRemove": ["a"]"#)

        #expect(try await cards.describePackage(arn)["CustomerMetadataProperties"] == nil)
    }

    @Test("A package has at most fifty metadata properties, and a refused update changes nothing")
    func metadataLimit() async throws {
        let all = (1...50).map { #""k\#($0)": "v""# }.joined(separator: ",")
        let (cards, arn) = try await version(#""CustomerMetadataProperties": {\#(all)}"#)

        await #expect(throws: SageMakerError.customerMetadataLimitExceeded(limit: 50)) {
            try await cards.updatePackage(
                arn,
                #""ModelApprovalStatus": "Approved", "CustomerMetadataProperties": {"k51": "v"}"#
            )
        }

        let body = try await cards.describePackage(arn)
        #expect(body["CustomerMetadataProperties"]?.members?.count == 50)
        #expect(body["ModelApprovalStatus"] == .string("PendingManualApproval"))
        try await cards.updatePackage(
            arn,
            #""CustomerMetadataProperties": {"k51": "v"}, "CustomerMetadataPropertiesToRemove": ["k1"]"#
        )
    }

    @Test("Additional specifications join the present ones, each once")
    func specifications() async throws {
        let (cards, arn) = try await version()
        let small = #"{"Name": "small", "Containers": [{"Image": "a"}]}"#
        let large = #"{"Name": "large", "Containers": [{"Image": "b"}]}"#

        try await cards.updatePackage(arn, #""AdditionalInferenceSpecificationsToAdd": [\#(small)]"#)
        try await cards.updatePackage(arn, #""AdditionalInferenceSpecificationsToAdd": [\#(small), \#(large)]"#)

        let names = try await cards.describePackage(arn)["AdditionalInferenceSpecifications"]?.array?
            .map { $0["Name"]?.string }
        #expect(names == ["small", "large"])
        await #expect(throws: SageMakerError.additionalInferenceSpecificationExists("small")) {
            let other = #"{"Name": "small", "Containers": [{"Image": "c"}]}"#
            try await cards.updatePackage(arn, #""AdditionalInferenceSpecificationsToAdd": [\#(other)]"#)
        }
        await #expect(throws: SageMakerError.additionalInferenceSpecificationLimitExceeded(limit: 15)) {
            let more = (1...14).map { #"{"Name": "n\#($0)", "Containers": [{"Image": "c"}]}"# }.joined(separator: ",")
            try await cards.updatePackage(arn, #""AdditionalInferenceSpecificationsToAdd": [\#(more)]"#)
        }
    }

    @Test("What is sent whole replaces what is there")
    func replaced() async throws {
        let (cards, arn) = try await version(
            #""ModelLifeCycle": {"Stage": "dev", "StageStatus": "ok", "StageDescription": "first"}, "#
                + #""InferenceSpecification": {"Containers": [{"Image": "a"}], "SupportedContentTypes": ["x"]}"#
        )

        try await cards.updatePackage(
            arn,
            #""ModelLifeCycle": {"Stage": "prod", "StageStatus": "ok"}, "SourceUri": "s3://b/c", "#
                + #""InferenceSpecification": {"Containers": [{"Image": "b"}]}, "#
                + #""ModelPackageRegistrationType": "Logged""#
        )

        let body = try await cards.describePackage(arn)
        #expect(body["ModelLifeCycle"]?.text == #"{"Stage":"prod","StageStatus":"ok"}"#)
        #expect(body["InferenceSpecification"]?.text == #"{"Containers":[{"Image":"b"}]}"#)
        #expect(body["SourceUri"] == .string("s3://b/c"))
        #expect(body["ModelPackageRegistrationType"] == .string("Logged"))
    }

    @Test("An update that says nothing new is no change")
    func nothingNew() async throws {
        let (cards, arn) = try await version(#""SourceUri": "s3://b/c""#)
        let before = try await cards.describePackage(arn)
        cards.clock.advance()

        try await cards.updatePackage(arn, #""SourceUri": "s3://b/c", "ClientToken": "t""#)

        #expect(try await cards.describePackage(arn) == before)
        #expect(before["LastModifiedTime"] == nil)
    }

    @Test("What a package said before is not forgotten")
    func revisions() async throws {
        let (cards, arn) = try await version()
        let created = cards.clock.now
        cards.clock.advance()
        try await cards.updatePackage(arn, #""ModelApprovalStatus": "Approved""#)

        let documents = try await cards.store.read { records in
            let package = try #require(try records.entry(.modelPackage, named: "churn/1", in: cards.caller.scope))
            return [package.document, try records.document(of: package, asOf: created)]
        }

        #expect(
            documents.map { $0?["ModelApprovalStatus"]?.string } == ["Approved", "PendingManualApproval"]
        )
    }

    @Test("A package that is not there is not updated")
    func missing() async throws {
        let cards = try await TestService.open()
        let arn = cards.packageARN("churn/1")

        await #expect(throws: SageMakerError.modelPackageNotFound(arn)) {
            try await cards.updatePackage(arn, #""ModelApprovalStatus": "Approved""#)
        }
    }

    private func version(_ members: String = "") async throws -> (cards: TestService, arn: String) {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        return (cards, try await cards.createVersion(of: "churn", members))
    }
}

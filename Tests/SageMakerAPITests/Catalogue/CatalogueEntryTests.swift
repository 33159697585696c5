import SageMakerAPI
import Testing

@Suite("A card in the catalogue, on the wire")
struct CatalogueEntryTests {
    @Test("What a card does not say is absent")
    func shapes() {
        let person = UserContext(iamIdentity: IamIdentity(arn: "a", principalID: "p"))
        var entry = CatalogueEntry(
            modelCardName: "churn",
            modelCardArn: "arn",
            modelCardVersion: 2,
            modelCardStatus: .draft,
            creationTime: Timestamp(milliseconds: 1_000),
            createdBy: person,
            lastModifiedTime: Timestamp(milliseconds: 2_000),
            lastModifiedBy: person,
            writtenBy: person
        )
        let who = wireText(person)
        let times =
            #""CreationTime":1,"CreatedBy":\#(who),"LastModifiedTime":2,"LastModifiedBy":\#(who),"WrittenBy":\#(who)"#

        #expect(
            wireText(entry)
                == #"{"ModelCardName":"churn","ModelCardArn":"arn","ModelCardVersion":2,"ModelCardStatus":"Draft","#
                + times + #","Tags":[]}"#
        )
        entry.riskRating = "High"
        entry.modelName = "n"
        entry.modelOwner = "o"
        entry.problemType = "t"
        entry.lineOfBusiness = "l"
        entry.modelId = "i"
        entry.modelPackageArn = "pa"
        entry.modelPackageGroupName = "pg"
        entry.tags = [Tag(key: "k", value: "v")]
        #expect(
            wireText(entry)
                == #"{"ModelCardName":"churn","ModelCardArn":"arn","ModelCardVersion":2,"ModelCardStatus":"Draft","#
                + #""RiskRating":"High","ModelName":"n","ModelOwner":"o","ProblemType":"t","LineOfBusiness":"l","#
                + #""ModelId":"i","ModelPackageArn":"pa","ModelPackageGroupName":"pg","# + times
                + #","Tags":[{"Key":"k","Value":"v"}]}"#
        )
    }
}

private typealias Tag = SageMakerAPI.Tag

import JSONTree
import Testing
import cardinal

@Suite("A filter of a search")
struct SearchFilterTests {
    @Test(
        "names a property, how to compare, and with what",
        arguments: [
            ("RiskRating=High", #"{"Name":"RiskRating","Operator":"Equals","Value":"High"}"#),
            ("RiskRating!=High", #"{"Name":"RiskRating","Operator":"NotEquals","Value":"High"}"#),
            ("Tags.a>=1", #"{"Name":"Tags.a","Operator":"GreaterThanOrEqualTo","Value":"1"}"#),
            ("CreationTime<2026-01-01", #"{"Name":"CreationTime","Operator":"LessThan","Value":"2026-01-01"}"#),
            ("N>1", #"{"Name":"N","Operator":"GreaterThan","Value":"1"}"#),
            ("N<=1", #"{"Name":"N","Operator":"LessThanOrEqualTo","Value":"1"}"#),
            ("ModelCardName~churn", #"{"Name":"ModelCardName","Operator":"Contains","Value":"churn"}"#),
            ("Status@Draft,Approved", #"{"Name":"Status","Operator":"In","Value":"Draft,Approved"}"#),
            ("ModelId=s3://b/a=b", #"{"Name":"ModelId","Operator":"Equals","Value":"s3://b/a=b"}"#),
            ("Tags.team=", #"{"Name":"Tags.team","Operator":"Equals","Value":""}"#),
            ("ModelId", #"{"Name":"ModelId","Operator":"Exists"}"#),
            ("!ModelId", #"{"Name":"ModelId","Operator":"NotExists"}"#),
        ]
    )
    func forms(argument: String, json: String) throws {
        #expect(try #require(SearchFilter(argument: argument)).json.text == json)
    }

    @Test("needs a property", arguments: ["", "=x", "!", "!=x", ">1"])
    func refused(argument: String) {
        #expect(SearchFilter(argument: argument) == nil)
    }
}

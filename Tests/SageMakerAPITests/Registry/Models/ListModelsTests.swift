import SageMakerAPI
import Testing

@Suite("ListModels on the wire")
struct ListModelsTests {
    @Test("A request needs nothing, and may filter, sort and page")
    func request() throws {
        let minimal: ListModelsInput = try read("{}")
        let full: ListModelsInput = try read(
            #"{"SortBy":"Name","SortOrder":"Ascending","NextToken":"next","MaxResults":5,"NameContains":"-ur","#
                + #""CreationTimeBefore":"2023-11-14T22:13:21Z","CreationTimeAfter":1700000000}"#
        )
        #expect(minimal == ListModelsInput())
        #expect(
            full
                == ListModelsInput(
                    sortBy: .name,
                    sortOrder: .ascending,
                    nextToken: "next",
                    maxResults: 5,
                    nameContains: "-ur",
                    creationTimeBefore: Timestamp(milliseconds: 1_700_000_001_000),
                    creationTimeAfter: Timestamp(milliseconds: 1_700_000_000_000)
                )
        )
    }

    @Test("A page has a line for each model, and the token of the next page")
    func page() {
        let model = ModelSummary(modelName: "a", modelArn: "arn-a", creationTime: Timestamp(milliseconds: 1500))
        #expect(
            wireText(ListModelsOutput(models: [model], nextToken: "next"))
                == #"{"Models":[{"ModelName":"a","ModelArn":"arn-a","CreationTime":1.5}],"NextToken":"next"}"#
        )
        #expect(wireText(ListModelsOutput(models: [])) == #"{"Models":[]}"#)
    }
}

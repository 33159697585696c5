import JSONTree
import SageMakerAPI
import Testing

@Suite("Search on the wire")
struct SearchTests {
    @Test("A request needs a resource, and nothing else")
    func minimalRequest() throws {
        let request: SearchRequest = try read(#"{"Resource":"ModelCard"}"#)
        #expect(request == SearchRequest(resource: .modelCard))
    }

    @Test("A request may filter, sort, page and hide")
    func fullRequest() throws {
        let request: SearchRequest = try read(
            #"{"Resource":"TrainingJob","SearchExpression":{"Filters":[{"Name":"TrainingJobName","Value":"a"}]},"#
                + #""SortBy":"CreationTime","SortOrder":"Ascending","NextToken":"next","MaxResults":5,"#
                + #""CrossAccountFilterOption":"SameAccount","#
                + #""VisibilityConditions":[{"Key":"Tags.team","Value":"risk"},{}]}"#
        )
        #expect(
            request
                == SearchRequest(
                    resource: .trainingJob,
                    searchExpression: SearchExpression(filters: [Filter("TrainingJobName", nil, "a")]),
                    sortBy: "CreationTime",
                    sortOrder: .ascending,
                    nextToken: "next",
                    maxResults: 5,
                    crossAccountFilterOption: .sameAccount,
                    visibilityConditions: [
                        VisibilityConditions(key: "Tags.team", value: "risk"), VisibilityConditions(),
                    ]
                )
        )
    }

    @Test("A resource that the API does not have is refused with the words that it has")
    func unknownResource() {
        #expect(
            refusal(of: SearchRequest.self, #"{"Resource":"Card"}"#)?.message
                == "1 validation error detected: Value 'Card' at 'resource' failed to satisfy constraint: "
                + "Member must satisfy enum value set: [TrainingJob, Experiment, ExperimentTrial, "
                + "ExperimentTrialComponent, Endpoint, Model, ModelPackage, ModelPackageGroup, Pipeline, "
                + "PipelineExecution, FeatureGroup, FeatureMetadata, Image, ImageVersion, Project, "
                + "HyperParameterTuningJob, ModelCard, PipelineVersion, Job, HubContent]"
        )
    }

    @Test(
        "A broken constraint is named with its place",
        arguments: [
            (
                #"{"SortBy":""}"#,
                "'sortBy' failed to satisfy constraint: Member must have length greater than or equal to 1"
            ),
            (#"{"MaxResults":101}"#, "'maxResults' failed to satisfy constraint: Member must have value less than"),
            (#"{"SortOrder":"Up"}"#, "'sortOrder' failed to satisfy constraint: Member must satisfy enum value set"),
            (#"{"VisibilityConditions":[]}"#, "'visibilityConditions' failed to satisfy constraint"),
            (
                #"{"VisibilityConditions":[{"Key":"Tags.<x>"}]}"#,
                "'visibilityConditions.1.member.key' failed to satisfy constraint"
            ),
        ]
    )
    func brokenConstraint(members: String, problem: String) throws {
        let body = #"{"Resource":"ModelCard","# + members.dropFirst()
        #expect(try #require(refusal(of: SearchRequest.self, body)).message.contains(problem))
    }

    @Test("A page has its records as they are, the token of the next page, and the number of hits")
    func page() {
        #expect(
            wireText(
                SearchResponse(
                    results: [.object([JSONMember("ModelCard", .object([JSONMember("ModelCardName", .string("a"))]))])],
                    nextToken: "next",
                    totalHits: TotalHits(value: 10_000, relation: .greaterThanOrEqualTo)
                )
            )
                == #"{"Results":[{"ModelCard":{"ModelCardName":"a"}}],"NextToken":"next","#
                + #""TotalHits":{"Value":10000,"Relation":"GreaterThanOrEqualTo"}}"#
        )
    }

    @Test("No hits are an empty list: the SDK reads it without asking whether it is there")
    func nothing() {
        #expect(
            wireText(SearchResponse(results: [], totalHits: TotalHits(value: 0, relation: .equalTo)))
                == #"{"Results":[],"TotalHits":{"Value":0,"Relation":"EqualTo"}}"#
        )
    }
}

import SageMakerAPI
import Testing

@Suite("GetSearchSuggestions on the wire")
struct GetSearchSuggestionsTests {
    @Test("A request needs a resource; a hint lies two levels down")
    func requests() throws {
        let minimal: GetSearchSuggestionsRequest = try read(#"{"Resource":"Model","SuggestionQuery":{}}"#)
        let hinted: GetSearchSuggestionsRequest = try read(
            #"{"Resource":"Model","SuggestionQuery":{"PropertyNameQuery":{"PropertyNameHint":"Model"}}}"#
        )

        #expect(minimal == GetSearchSuggestionsRequest(resource: .model))
        #expect(hinted == GetSearchSuggestionsRequest(resource: .model, propertyNameHint: "Model"))
    }

    @Test("A query for names needs a hint, which has at most 100 characters")
    func refusedHints() {
        let hint = String(repeating: "x", count: 101)
        #expect(
            refusal(
                of: GetSearchSuggestionsRequest.self,
                #"{"Resource":"Model","SuggestionQuery":{"PropertyNameQuery":{}}}"#
            )?
            .message
                == "1 validation error detected: Value null at 'suggestionQuery.propertyNameQuery.propertyNameHint' "
                + "failed to satisfy constraint: Member must not be null"
        )
        #expect(
            refusal(
                of: GetSearchSuggestionsRequest.self,
                #"{"Resource":"Model","SuggestionQuery":{"PropertyNameQuery":{"PropertyNameHint":"\#(hint)"}}}"#
            )?.code == .validationException
        )
    }

    @Test("Each name is an object of its own")
    func response() {
        #expect(
            wireText(
                GetSearchSuggestionsResponse(propertyNameSuggestions: [
                    PropertyNameSuggestion(propertyName: "ModelName"),
                    PropertyNameSuggestion(propertyName: "Tags.team"),
                ])
            ) == #"{"PropertyNameSuggestions":[{"PropertyName":"ModelName"},{"PropertyName":"Tags.team"}]}"#
        )
        #expect(
            wireText(GetSearchSuggestionsResponse(propertyNameSuggestions: [])) == #"{"PropertyNameSuggestions":[]}"#
        )
    }
}

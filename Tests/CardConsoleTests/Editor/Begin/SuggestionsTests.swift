import CardConsole
import Testing

@Suite("Suggestions for a new card")
struct SuggestionsTests {
    @Test("A script gets values and remarks")
    func json() {
        let suggestions = Suggestions([.init(value: "churn \"3\"", remark: "has the card churn")])

        #expect(suggestions.json == #"{"suggestions":[{"value":"churn \"3\"","remark":"has the card churn"}]}"#)
    }
}
